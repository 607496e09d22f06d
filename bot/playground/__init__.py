"""The playground: the whole bot in a terminal, with a made-up town and a clock that people turn."""
