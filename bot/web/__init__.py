"""What is reached over HTTP: the providers' webhooks, the web chat, the privacy page, health and figures."""
