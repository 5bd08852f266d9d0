package lexicon

import "github.com/wirecopy-go/wirecopy/internal/fold"

// given.bin and surnames.bin are sets of hash values of folded names, four bytes
// each, in as many slots as there is room for; zero is empty. A name's first
// slot is the one in whose part of the numbers its hash lies, and the next ones
// follow it. The lowest two bits are not of the hash: in given.bin they hold the
// gender. Fewer than one in ten thousand other words pass for a name.

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
	slots := len(set) / 4
	if slots == 0 || !k.Add(s) || len(k.Bytes(1)) == 0 {
		return 0, false
	}
	h := Hash(k.Bytes(1))
	at := int(uint64(h) * uint64(slots) >> 32)
	for range slots {
		v := u32(set, at*4)
		if v == 0 {
			break
		}
		if v&^3 == h {
			return v, true
		}
		if at++; at == slots {
			at = 0
		}
	}
	return 0, false
}

// Hash returns the hash value of a folded name in given.bin and surnames.bin:
// never zero, the lowest two bits clear.
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
	return max((h^h>>16)&^3, 4)
}
