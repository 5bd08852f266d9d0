#!/bin/sh
# Measures Stanford CoreNLP's quotations with what they need, where its jars are in
# the folder that CORENLP names.
[ -n "$CORENLP" ] && command -v java >/dev/null || exit 3
exec java -Xmx6g -cp "$CORENLP/*" others/CoreNLP.java
