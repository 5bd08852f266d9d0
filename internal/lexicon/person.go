package lexicon

import "github.com/wirecopy-go/wirecopy/internal/fold"

// given.bin and surnames.bin are sets of hash values of folded names, in as many
// slots as there is room for. A name's first slot is the one in whose part of the
// numbers its hash lies, and the next ones follow it. As that says what the hash
// begins with, a slot holds its lowest three bytes alone; zero is empty. The
// lowest two bits are not of the hash: in given.bin they hold the gender. Fewer
// than one in ten thousand other words pass for a name.
const nameSlot = 3

// FirstName returns the gender that a first name tells, and whether it is one.
func FirstName(s string) (Gender, bool) {
	v, ok := find(givenData, s)
	return Gender(v & 3), ok
}

// Surname reports whether s is a known surname.
func Surname(s string) bool {
	_, ok := find(surnameData, s)
	return ok
}

func find(set, s string) (uint32, bool) {
	var k fold.Key
	slots := len(set) / nameSlot
	if slots == 0 || !k.Add(s) || len(k.Bytes(1)) == 0 {
		return 0, false
	}
	h := Hash(k.Bytes(1))
	at := int(uint64(h) * uint64(slots) >> 32)
	for range slots {
		v := uint32(set[at*3]) | uint32(set[at*3+1])<<8 | uint32(set[at*3+2])<<16
		if v == 0 {
			break
		}
		if v&^3 == h&0xffffff {
			return v, true
		}
		if at++; at == slots {
			at = 0
		}
	}
	return 0, false
}

// Hash returns the hash value of a folded name: its lowest two bits are clear,
// the 22 above them never all.
func Hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	// FNV's high bits, which choose the slot, know little of the last letters.
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	h = (h ^ h>>16) &^ 3
	if h&0xffffff == 0 {
		h |= 4
	}
	return h
}
