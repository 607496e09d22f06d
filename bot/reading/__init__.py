"""Reading what strangers made: in a process of its own, which can do nothing else."""
