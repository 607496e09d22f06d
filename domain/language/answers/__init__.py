"""What an answer to an invitation says: coming or not, who instead, how many, from when till when, and how."""
