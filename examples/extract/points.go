package main

// Brat and CoNLL-U count code points, the library counts bytes.

// points turns byte offsets of a text into code-point offsets.
type points struct {
	text   string
	blocks []int // code points before each block of blockSize bytes
}

const blockSize = 512

func newPoints(text string) points {
	p := points{text: text}
	n := 0
	for i := range len(text) {
		if i%blockSize == 0 {
			p.blocks = append(p.blocks, n)
		}
		n += begins(text[i])
	}
	return p
}

// at returns how many code points begin before byte i of the text.
func (p points) at(i int) int {
	b := min(i/blockSize, len(p.blocks)-1)
	if b < 0 {
		return 0 // an empty text
	}
	n := p.blocks[b]
	for j := b * blockSize; j < i; j++ {
		n += begins(p.text[j])
	}
	return n
}

// begins returns 1 for a byte that begins a code point in UTF-8, 0 for one that
// continues it.
func begins(c byte) int {
	if c&0xC0 == 0x80 {
		return 0
	}
	return 1
}
