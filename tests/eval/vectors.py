"""``python -m tests.eval.vectors``: stores the slow encoder's vectors of the content's texts for a quick start."""

from pathlib import Path

from bot.knowledge.encoder import STORED, load_encoders, write_vectors
from bot.knowledge.ranking import reader_of
from bot.knowledge.samples import samples_of
from tests.eval.reading import corpus


def main() -> None:
    content = corpus(Path("content"))
    for encoder in (encoder for encoder in load_encoders() if encoder.slow):
        texts = [
            reader_of(content, language).encodable(text, slow=True)
            for language in sorted(encoder.languages)
            for text, _, _ in samples_of(content, language)
        ]
        print(encoder.name, write_vectors(STORED, encoder, texts), "texts")


if __name__ == "__main__":
    main()
