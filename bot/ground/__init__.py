"""What all of bot/ stands on and both networks share: the adapter's shape, the clock, waits, limits, locks, the log."""
