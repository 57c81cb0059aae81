"""One verb a file: the only place where pure rooms meet files, caches and engines."""
