"""What whoever runs the bot does at the command line, apart from running it."""
