"""Slovak, German and Polish: the commonest words; what they read is always confirmed."""
