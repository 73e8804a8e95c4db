"""A small Openshelf server, written from the specification alone."""
