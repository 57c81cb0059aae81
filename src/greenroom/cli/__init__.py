"""The command: thin faces over ``greenroom.app``. What is said is decided below; how it looks, here."""
