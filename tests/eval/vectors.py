"""``python -m tests.eval.vectors``: stores the encoder's vectors of the content's texts for a quick start."""

import sys
from pathlib import Path

from bot.knowledge.encoder import STORED, load_encoder, write_vectors
from bot.knowledge.model import encodable
from bot.knowledge.normalise import Said
from bot.knowledge.samples import samples_of
from tests.eval.reading import corpus


def main() -> None:
    encoder = load_encoder()
    if encoder is None:
        sys.exit("the encoder does not work on this machine")
    content = corpus(Path("content"))
    texts = [
        encodable(Said.of(text))
        for language in sorted(encoder.languages)
        for text, _, _ in samples_of(content, language)
    ]
    print(write_vectors(STORED, encoder, texts), "new texts")


if __name__ == "__main__":
    main()
