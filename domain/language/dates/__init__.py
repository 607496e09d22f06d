"""When: days, clock times, spans, from words to a reading that is sure or says why it is not."""
