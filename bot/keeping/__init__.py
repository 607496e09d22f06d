"""What outlives the process and the database: the key and head of the log, backups, and word of what is amiss."""
