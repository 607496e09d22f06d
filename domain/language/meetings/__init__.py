"""A meeting told in one line, and its programme."""
