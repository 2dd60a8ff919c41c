"""What guides a person: the palette of commands, help, the tour, About."""
