"""Requests and questions in plain words: "kdo přijde?", "přesuň to na čtvrtek", "who has not answered yet?"."""
