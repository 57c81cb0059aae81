"""The only reader and writer of files: walking with limits, guarded writes, the cache."""
