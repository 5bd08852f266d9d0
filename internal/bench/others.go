package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strings"
)

// Other programs are scripts that read a line of JSON, {"texts": [...], "seconds": n},
// read all texts again and again for that long, and print a line for each subject:
// {"name": ..., "does": ..., "version": ..., "passes": n, "seconds": n}. One whose
// program is not installed says so and exits with status 3.

var others = [][]string{
	{"node", "others/wink.mjs"},
	{"node", "others/compromise.mjs"},
	{"python3", "others/spacy_textacy.py"},
	{"sh", "others/corenlp.sh"},
}

const notInstalled = 3

// measureOthers runs the scripts. It returns what was measured and why the rest was
// not.
func measureOthers(c *corpus, seconds float64) (results []result, skipped []string) {
	in, err := json.Marshal(map[string]any{"texts": c.texts, "seconds": seconds})
	if err != nil {
		return nil, []string{err.Error()}
	}
	for _, command := range others {
		some, err := measureOther(command, in, c)
		if err != nil {
			skipped = append(skipped, fmt.Sprintf("%s: %v", strings.Join(command, " "), err))
		}
		results = append(results, some...)
	}
	return results, skipped
}

func measureOther(command []string, in []byte, c *corpus) ([]result, error) {
	cmd := exec.Command(command[0], command[1:]...)
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(in), &out, &errs
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) && exit.ExitCode() == notInstalled || errors.Is(err, exec.ErrNotFound) {
			return nil, errors.New("not installed")
		}
		return nil, fmt.Errorf("%w: %s", err, strings.TrimSpace(errs.String()))
	}
	var results []result
	for _, line := range strings.Split(strings.TrimSpace(out.String()), "\n") {
		var x struct {
			Name, Does, Version string
			Passes, Seconds     float64
		}
		if err := json.Unmarshal([]byte(line), &x); err != nil {
			return results, fmt.Errorf("%q: %w", line, err)
		}
		if x.Seconds <= 0 {
			return results, fmt.Errorf("%s took no time", x.Name)
		}
		rate := x.Passes / x.Seconds
		results = append(results, result{x.Name, x.Does, x.Version, rate * float64(c.tokens), rate * float64(c.bytes)})
	}
	return results, nil
}
