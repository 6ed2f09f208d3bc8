from bot.bench import multiplied


def test_multiplied_asks():
    """There are so many times as many asks, the real ones first, and hardly two alike."""
    asks = ("where can i sleep tonight", "i have no bed", "night shelter please", "is there a bed for us")
    made = multiplied(asks, 3)
    assert made[:4] == asks
    assert len(made) == 12
    assert len(set(made)) > 10
    assert multiplied(asks, 1) == asks
