package mention
import ("testing";"os";"strings";"fmt"
"github.com/wirecopy-go/wirecopy/article"
"github.com/wirecopy-go/wirecopy/internal/phrase"
"github.com/wirecopy-go/wirecopy/internal/ner")
func TestDbg(t *testing.T){
 b,err:=os.ReadFile("/tmp/nw/t1.txt"); if err!=nil {t.Skip()}
 for _,l:=range strings.Split(string(b),"\n"){ if l==""{continue}
  a,_:=article.Parse(strings.ReplaceAll(l,"\\n","\n")+"\n")
  d:=phrase.Of(a)
  var tg ner.Tagger
  s:=""
  for _,n:=range tg.Names(nil,ner.Default(),a){ s+=fmt.Sprintf(" [%s|%d]",d.In(n.First,n.End),n.Class)}
  fmt.Println(l,"\n   ",s)
 }
}
