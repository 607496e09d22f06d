"""Names as people write them, and those who are nobody's name."""
