package link

// This file joins entities whose names sound alike: names of other alphabets that an article
// writes in two ways, "Dohuk" and "Duhok", and a person's full name and a part of it that is
// written otherwise, "Md Atiqul Alam" and "Atikul".

import (
	"bytes"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

const (
	minSpelled = 5 // letters of a name that may be written in two ways
	minSound   = 4 // letters of its sound
)

// The letters of sounds. A vowel of a word with several vowels is any, as they are what
// transliterations differ in most; that of a word with one is front, back or open.
const (
	anyVowel   = 'a' // or an open one
	frontVowel = 'i'
	backVowel  = 'u'
)

// sounds has the letter that each letter of the alphabet is heard as, "a" for vowels.
const sounds = "abkdafghajklmnapkrstawwxas"

// soundOf returns the letter that stands for the sound of c, or 0 for what is no letter of a to z.
func soundOf(c byte) byte {
	if c < 'a' || c > 'z' {
		return 0
	}
	return sounds[c-'a']
}

// heightOf returns the kind of a vowel that is the only one of its word.
func heightOf(c byte) byte {
	switch c {
	case 'o', 'u':
		return backVowel
	case 'a':
		return anyVowel
	}
	return frontVowel
}

// appendSound appends the sound of a folded word to dst, or returns false if it has other
// characters than the letters a to z.
func appendSound(dst, word []byte) ([]byte, bool) {
	start, vowels, at := len(dst), 0, 0
	for i, c := range word {
		s := soundOf(c)
		if s == 0 {
			return dst, false
		}
		if c == 'k' && i+1 < len(word) && word[i+1] == 'h' || c == 'h' && i > 0 && silencesH(word[i-1]) {
			continue // "kh" sounds like "h", "dh" like "d"
		}
		if c == 'p' && i+1 < len(word) && word[i+1] == 'h' {
			s = 'f'
		}
		if len(dst) > start && dst[len(dst)-1] == s {
			continue // a doubled letter, or vowels that stand together
		}
		if s == anyVowel {
			vowels, at = vowels+1, len(dst)
		}
		dst = append(dst, s)
	}
	if vowels == 1 {
		dst[at] = heightOf(firstVowel(word))
	}
	return dst, true
}

// firstVowel returns the first vowel of a word that has one.
func firstVowel(word []byte) byte {
	return word[max(0, bytes.IndexFunc(word, func(r rune) bool { return soundOf(byte(r)) == anyVowel }))]
}

// silencesH reports whether an "h" after a consonant makes no other sound of it.
func silencesH(c byte) bool { return bytes.IndexByte([]byte("bdgpt"), c) >= 0 }

// eachWord calls do for each word of a folded name that is no particle or article.
func eachWord(name []byte, do func(word []byte)) {
	for len(name) > 0 {
		var w []byte
		w, name, _ = bytes.Cut(name, gap)
		if fold.ClassOf(w) != fold.Filler && !english.Lookup(w).Class.Is(english.NameParticle) {
			do(w)
		}
	}
}

var gap = []byte{' '}

// appendSounds appends the sound of a folded name to dst, or returns false if it has none.
func appendSounds(dst, name []byte) ([]byte, bool) {
	ok, letters := true, 0
	start := len(dst)
	eachWord(name, func(w []byte) {
		if ok {
			letters += len(w)
			dst, ok = appendSound(dst, w)
		}
	})
	return dst, ok && letters >= minSpelled && len(dst)-start >= minSound
}

// soundKind returns the letter that the sounds of a kind's names begin with, or 0 for kinds
// of which the lexicon has every name.
func soundKind(k lexicon.Kind) byte {
	switch k {
	case lexicon.Person:
		return 'p'
	case lexicon.Place:
		return 'l'
	case lexicon.Organization, lexicon.Group:
		return 'o'
	}
	return 0
}

// spellings joins entities whose names sound alike, and of which the lexicon has one at most.
func (l joiner) spellings() {
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		kind := soundKind(x.Kind)
		if x.into != None || x.Entry > 0 || kind == 0 || x.Known && kind != 'p' {
			continue
		}
		var folded, buf [fold.MaxBytes]byte
		name := fold.Append(folded[:0], x.Name)
		if kind == 'p' && bytes.IndexByte(name, ' ') > 0 {
			l.addSounds(e, name)
		}
		key, ok := appendSounds(append(buf[:0], kind), name)
		if !ok {
			continue
		}
		t := l.Real(l.bySound.Get(key))
		switch {
		case t == None || t == e:
			l.bySound.Set(key, e)
		case l.apart(name, t):
		case !x.Known:
			l.Join(e, t)
		case !l.all[t].Known:
			l.Join(t, e)
		}
	}
	l.misspeltParts()
	l.bySoundOfWord.Reset()
}

// apart reports whether a folded name and that of an entity differ in words that are both
// usual names, and so mean two people: "Maria" and "Mario", "Hansen" and "Hanson".
func (l joiner) apart(name []byte, t ID) bool {
	var buf [fold.MaxBytes]byte
	other := fold.Append(buf[:0], l.all[t].Name)
	for len(name) > 0 && len(other) > 0 {
		var a, b []byte
		a, name, _ = bytes.Cut(name, gap)
		b, other, _ = bytes.Cut(other, gap)
		if !bytes.Equal(a, b) && usualNames(a, b) {
			return true
		}
	}
	return false
}

// usualNames reports whether two words are both first names or both surnames of the lexicon.
func usualNames(a, b []byte) bool {
	x, y := string(a), string(b)
	if _, ok := lexicon.FirstName(x); ok {
		if _, ok = lexicon.FirstName(y); ok {
			return true
		}
	}
	return lexicon.Surname(x) && lexicon.Surname(y)
}

// several stands for a word of the names of several people.
const several ID = -1

// addSounds indexes a person by the sounds of the words of a folded name.
func (l joiner) addSounds(e ID, name []byte) {
	eachWord(name, func(w []byte) {
		var buf [fold.MaxBytes]byte
		key, ok := appendSound(buf[:0], w)
		if !ok || len(w) < minSpelled || len(key) < minSound {
			return
		}
		if other := l.bySoundOfWord.Get(key); other != None && other != e {
			l.bySoundOfWord.Set(key, several)
			return
		}
		l.bySoundOfWord.Set(key, e)
	})
}

// misspeltParts joins people who are called by one word only with the only ones who have a word
// that sounds like it in their names.
func (l joiner) misspeltParts() {
	if l.bySoundOfWord.Len() == 0 {
		return
	}
	for e := ID(1); int(e) < len(l.all); e++ {
		x := &l.all[e]
		if x.into != None || x.Entry > 0 || x.Known || x.Kind != lexicon.Person {
			continue
		}
		var folded, buf [fold.MaxBytes]byte
		name := fold.Append(folded[:0], x.Name)
		if bytes.IndexByte(name, ' ') > 0 || len(name) < minSpelled {
			continue
		}
		key, ok := appendSound(buf[:0], name)
		if !ok {
			continue
		}
		if t := l.bySoundOfWord.Get(key); t > None && l.mayBePart(name, key, l.Real(t)) {
			l.Join(e, t)
		}
	}
}

// mayBePart reports whether a folded word may be that of a person's name which sounds alike.
func (l joiner) mayBePart(word, sound []byte, t ID) bool {
	var buf [fold.MaxBytes]byte
	may := true
	eachWord(fold.Append(buf[:0], l.all[t].Name), func(w []byte) {
		var buf [fold.MaxBytes]byte
		if key, ok := appendSound(buf[:0], w); ok && bytes.Equal(key, sound) {
			may = may && !bytes.Equal(w, word) && !usualNames(w, word)
		}
	})
	return may
}
