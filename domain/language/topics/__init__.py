"""Reading topics: whether two of them are about the same."""
