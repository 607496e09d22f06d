"""What does not belong before everybody: ways to reach somebody, private data."""
