"""The rules, one a file: ``<group>/<name>.py`` is the rule ``group.name``. Whatever stands here runs."""
