"""English: tables of words, folded."""
