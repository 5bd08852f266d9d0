"""Measures spaCy's small English model with textacy's quotations, and without."""

import json
import sys
import time

try:
    import spacy
    import textacy
    from textacy.extract import direct_quotations

    nlp = spacy.load("en_core_web_sm")
except (ImportError, OSError):
    sys.exit(3)

given = json.load(sys.stdin)


def quotations(doc):
    try:
        list(direct_quotations(doc))
    except ValueError:  # of a text with an odd number of quotation marks
        pass


def measure(name, does, version, read):
    for text in given["texts"][:3]:
        read(text)
    passes, start = 0, time.perf_counter()
    while time.perf_counter() - start < given["seconds"]:
        for text in given["texts"]:
            read(text)
        passes += 1
    took = time.perf_counter() - start
    print(json.dumps({"name": name, "does": does, "version": version, "passes": passes, "seconds": took}))


measure("spaCy small", "tokens, sentences, tags, parses, names", spacy.__version__, nlp)
measure("spaCy small with textacy", "and quotations", textacy.__version__, lambda text: quotations(nlp(text)))
