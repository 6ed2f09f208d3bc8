"""The page on which a volunteer sees an article as people will."""

from bot.content.preview import Screen, html, price

ARABIC = Screen("sms", "ar", (("مرحبا", ()),))
DUTCH = Screen("web", "nl", (("a < b & c", ("Meer",)),))


def test_right_to_left_and_language_are_said_of_each_bubble() -> None:
    """A browser writes Arabic from the right and reads it out as Arabic."""
    page = html("طبيب", "medical-doctor", [ARABIC, DUTCH])
    assert 'lang="ar" dir="rtl">مرحبا' in page
    assert 'lang="nl" dir="ltr">a &lt; b &amp; c' in page
    assert '<span class="button">Meer</span>' in page


def test_a_name_stands_before_each_id() -> None:
    """A volunteer reads what it is called; the id, small, is for commands."""
    page = html("طبيب", "medical-doctor", [ARABIC, DUTCH])
    assert '<h1><bdi lang="ar">طبيب</bdi> <small>medical-doctor</small></h1>' in page
    assert "<h2>Arabic <small>ar</small></h2>" in page
    assert "<h3>SMS</h3>" in page
    assert "<h3>Web chat</h3>" in page


def test_whatsapp_shows_its_headings_in_bold() -> None:
    """Asterisks around a line are WhatsApp's bold; elsewhere they stay what they are, and nothing is markup."""
    words = "*Huis<arts>*\nBel *nu*"
    assert "<b>Huis&lt;arts&gt;</b>\nBel *nu*" in html("X", "x", [Screen("whatsapp", "nl", ((words, ()),))])
    assert "*Huis&lt;arts&gt;*" in html("X", "x", [Screen("sms", "nl", ((words, ()),))])


def test_only_sms_has_a_price() -> None:
    """Segments are counted where they are billed; euros only when somebody said what one costs."""
    assert (ARABIC.segments, DUTCH.segments) == (1, None)
    assert price(1, None) == "1 segment"
    assert price(3, 0.1) == "3 segments, 0.30 euro"
    assert "1 segment, 0.10 euro" in html("X", "medical-doctor", [ARABIC], 0.1)
