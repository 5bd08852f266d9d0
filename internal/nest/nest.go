// Package nest bounds how deep JSON is nested. A type that reads its JSON form itself looks
// through all that is in it, so that values of such types within each other take time with
// the square of their depth.
package nest

import "fmt"

// Most is how deep JSON may be nested: several times deeper than attributions within each
// other, with their actors and the affiliations of these.
const Most = 48

// Check returns an error if data has more than [Most] arrays and objects within each other.
// It need not be valid JSON.
func Check(data []byte) error {
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
				return fmt.Errorf("nested more than %d deep at byte %d", Most, i)
			}
		case '}', ']':
			depth--
		}
	}
	return nil
}
