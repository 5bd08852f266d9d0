// Package nest bounds how deep JSON is nested. A type that reads its JSON form itself looks
// through all that is in it, so that values of such types within each other take time with
// the square of their depth.
package nest

import "fmt"

// Most is how deep JSON may be nested: several times deeper than attributions within each
// other, with their actors and the affiliations of these.
const Most = 48

// Levels is how many attributions may be within each other, or affiliations lead from one
// actor to the next, for them to be written: twice as many as there ever are. The JSON of
// both together is less than Most deep.
const Levels = 8

// Check returns an error that wraps deep if data has more than [Most] arrays and
// objects within each other. It need not be valid JSON.
func Check(data []byte, deep error) error {
	depth := 0
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '"':
			for i++; i < len(data) && data[i] != '"'; i++ {
				if data[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			if depth++; depth > Most {
				return fmt.Errorf("%w: more than %d deep at byte %d", deep, Most, i)
			}
		case '}', ']':
			depth--
		}
	}
	return nil
}
