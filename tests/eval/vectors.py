"""``python -m tests.eval.vectors``: stores the encoders' vectors of the content's texts for a quick start."""

from pathlib import Path

from bot.knowledge.encoder import STORED, Encoder, load_encoders, write_vectors
from bot.knowledge.model import encodable
from bot.knowledge.normalise import Said
from bot.knowledge.samples import samples_of
from tests.eval.reading import corpus


def _texts(content, encoder: Encoder) -> list[str]:
    return [
        encodable(Said.of(text), language, slow=encoder.slow)
        for language in sorted(encoder.languages)
        for text, _, _ in samples_of(content, language)
    ]


def main() -> None:
    content = corpus(Path("content"))
    print(write_vectors(STORED, [(encoder, _texts(content, encoder)) for encoder in load_encoders()]), "new texts")


if __name__ == "__main__":
    main()
