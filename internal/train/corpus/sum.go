package corpus

import (
	"crypto/sha256"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
)

// Sum returns the SHA-256 of a file in hexadecimal. For a folder it is that of the
// lines that sha256sum prints of its files in the order of their names: what
// "sha256sum * | sha256sum" prints there. Folders within it do not count.
func Sum(path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("corpus: %w", err)
	}
	h := sha256.New()
	if !info.IsDir() {
		err := sumFile(h, path)
		return fmt.Sprintf("%x", h.Sum(nil)), err
	}
	entries, err := os.ReadDir(path) // sorted by name
	if err != nil {
		return "", fmt.Errorf("corpus: %w", err)
	}
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		f := sha256.New()
		if err := sumFile(f, filepath.Join(path, e.Name())); err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%x  %s\n", f.Sum(nil), e.Name())
	}
	return fmt.Sprintf("%x", h.Sum(nil)), nil
}

func sumFile(h hash.Hash, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("corpus: %w", err)
	}
	defer f.Close()
	if _, err := io.Copy(h, f); err != nil {
		return fmt.Errorf("corpus: %w", err)
	}
	return nil
}
