package model

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// TestCards compares each card with the files that it describes, and each file of
// weights must have a card.
func TestCards(t *testing.T) {
	cards, err := filepath.Glob("*.json")
	if err != nil || len(cards) == 0 {
		t.Fatal("no cards", err)
	}
	var described []string
	for _, path := range cards {
		name := strings.TrimSuffix(path, ".json")
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var card Card
			if err := json.Unmarshal(text, &card); err != nil {
				t.Fatal(err)
			}
			if card.Name != name || len(card.Files) == 0 || len(card.Data) == 0 || len(card.Scores) == 0 || card.Command == "" || card.Purpose == "" {
				t.Errorf("the card leaves something out: %+v", card)
			}
			for _, f := range card.Files {
				described = append(described, f.Name)
				compare(t, &card, f)
			}
			for _, d := range card.Data {
				if d.Path == "" || len(d.SHA256) != 64 || d.From == "" || d.License == "" || d.Use == "" {
					t.Errorf("data without path, checksum, origin, licence or use: %+v", d)
				}
			}
		})
	}
	for _, pattern := range []string{"*.model", "*.table"} {
		files, _ := filepath.Glob(pattern)
		for _, f := range files {
			if !slices.Contains(described, f) {
				t.Errorf("no card describes %s", f)
			}
		}
	}
}

func compare(t *testing.T, card *Card, f File) {
	t.Helper()
	data, err := os.ReadFile(f.Name)
	if err != nil {
		t.Fatal(err)
	}
	got := File{f.Name, len(data), fmt.Sprintf("%x", sha256.Sum256(data))}
	if got != f {
		t.Errorf("the file is\n%v, its card says\n%v: run go run ./internal/train %s", got, f, card.Name)
	}
	if card.Kind == "" {
		return // not a model of package crf
	}
	m, err := crf.Open(string(data), card.Kind)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Error(err)
	}
}
