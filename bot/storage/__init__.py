"""What is remembered between messages. The protocol stands in ``base``; only ``app`` knows an implementation."""
