"""Between a provider and the house.

A channel turns the provider's request into envelopes and a reply into the provider's call. It knows no store,
no settings and no conversation.
"""
