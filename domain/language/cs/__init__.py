"""Czech: tables of words. Folded (no case, no diacritics) unless said otherwise."""
