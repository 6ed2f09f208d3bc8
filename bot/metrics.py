"""Counts for the operator's dashboard, in a registry of their own. A label is never about a person."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest


class Metrics:
    """What Prometheus may read at /metrics."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.received = Counter(
            "wegwijs_messages_received", "Messages that were answered", ["channel", "language"], registry=self._registry
        )
        self.repeated = Counter(
            "wegwijs_messages_repeated", "Deliveries that came again", ["channel"], registry=self._registry
        )
        self.refused = Counter(
            "wegwijs_requests_refused", "Requests refused, by reason", ["channel", "reason"], registry=self._registry
        )
        self.withheld = Counter(
            "wegwijs_answers_withheld", "Answers not sent, by reason", ["channel", "reason"], registry=self._registry
        )
        self.failed = Counter(
            "wegwijs_sends_failed", "Calls that a provider did not take", ["channel", "error"], registry=self._registry
        )
        self.answering = Histogram(
            "wegwijs_answer_seconds",
            "Time from envelope to answer",
            ["channel"],
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1),
            registry=self._registry,
        )
        self.segments = Counter("wegwijs_sms_segments", "Segments of SMS that were sent", registry=self._registry)
        self.content_sound = Gauge(
            "wegwijs_content_sound", "1 while the content files in the folder are those in use", registry=self._registry
        )

    def exposition(self) -> bytes:
        """All figures in Prometheus' text format."""
        return generate_latest(self._registry)
