"""Rules about slips of the pen, as the language engine finds them."""
