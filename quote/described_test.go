package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// TestDescribed reads texts with the actors that package entity finds, and compares the
// speakers: "-" for none, several joined by "+".
func TestDescribed(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// headlines
		{"Bridge shut, says watchdog\n\nBridges are old, the Vale Roads Authority said.\n\nIt rained.", "Vale Roads Authority, Vale Roads Authority"},
		{"Bridge shut, says council\n\nIt rained.\n\nThe Vale Town Council said it was old.", "Vale Town Council, Vale Town Council"},
		{"Fares to rise, operator says\n\nKelder Lines has bought a boat.\n\nIda Holm, its head, said it was old.", "Kelder Lines, Ida Holm"},
		{"Fares to rise, operator says\n\nThe Ministry of Rivers has bought a boat.\n\nIda Holm, its head, said it was old.", "-, Ida Holm"},
		{"Vale Lines to fly: regulator wants report\n\nVale Lines said it was sorry.\n\nThe Air Safety Agency said it was late.", "Air Safety Agency, Vale Lines, Air Safety Agency"},
		{"Deal is ‘a bribe with a bow on it’, says leading MEP\n\nIt rained.\n\n“It is a bribe with a bow on it,” said Ida Holm, an MEP.", "Ida Holm, Ida Holm"},
		{"Levy fails, says superintendent\n\nIt rained.\n\nIt was cold.\n\nSuperintendent Ida Holm said the bus would stop.", "Ida Holm, Ida Holm"},
		{"Plan is late, says governor\n\nIt rained.\n\nSen. Ida Holm said it was late. Gov. Per Lund signed it.", "Per Lund, Ida Holm"},
		{"The mill may close, its president has said.\n\nIt rained.\n\nPresident Ida Holm said it was old.", "Ida Holm, Ida Holm"},
		// people
		{"Per Lund won the race. The 27-year-old, who led the team last year, said it was hard.", "Per Lund"},
		{"Per Lund won the race on Sunday. The 27-year-old star said it was hard.", "Per Lund"},
		{"Per Lund, the driver of the bus, left. The lawyer of Karl Ott, the driver said, had gone home.", "Per Lund"},
		{"Upazila Nirbahi Officer (UNO) Karim Hossain came. The UNO said the bridge was closed.", "Karim Hossain"},
		{`“I am glad,” Ida Holm said. Recent talk links her with Lyon. The striker said she would stay.`, "Ida Holm, Ida Holm"},
		{`“I am glad,” Ida Holm said. A nurse said it was late. The nurse said she was tired.`, "Ida Holm, -, -"},
		{"Per Lund was found guilty on Tuesday. The accused said he would appeal.", "Per Lund"},
		{"Judge Ida Holm jailed Per Lund for a year. The accused said he would appeal.", "Per Lund"},
		{"President Ida Holm came home. The conservative leader said she was ill.", "Ida Holm"},
		{"President Ida Holm came home. The minister said she was ill.", "-"},
		{"Pop star Ida Holm was fined. The chart-topper said she was sorry.", "Ida Holm"},
		{"Striker Per Lund joined Velby Rovers. The Ghana international said it was a dream.", "Per Lund"},
		{"Norway thanked the UK. The Ghana international community said it was late.", "Norway, -"},
		{"Mayor Ida Holm shut the park. The mother-of-three said she was ill.", "Ida Holm"},
		{"Ida Holm left as she was ill and her son slept. The father of two said it was late.", "-"},
		{"The High Court of Vale heard the case. The bench said it was late.", "High Court of Vale"},
		{"The Vale Tribunal ruled for Per Lund, whom the Lyon Court had heard in the Oslo Court. The three judges said it was late.", "Lyon Court"},
		{"Judges Ida Holm and Per Lund of the High Court sat on Monday. The judges said it was late.", "Ida Holm+Per Lund"},
		{"The contest began in the town. The judges said it was late.", "-"},
		{"Bishop Per Lund came on Sunday. The cleric said it was late.", "Per Lund"},
		{"Rep. Ida Holm voted yes. The Texas Republican said it was late.", "Ida Holm, Ida Holm"},
		{"Labour councillor Ida Holm said it was late. The Tory said it was over.", "Ida Holm, -"},
		{"Councillor Ida Holm left. The Tory said it was late.", "Ida Holm"},
		{"“It is late”, says Holm ally.", "-"},
		{"Ida Holm left on Monday.\n\n“It is late”, says Holm ally.", "-"},
		{"Deputy Minister Ida Holm said it was late. “It is,” the former dentist said.", "Ida Holm, Ida Holm"},
		{"Coach Per Lund played down the talk. The former prop said it was late.", "Per Lund, Per Lund"},
		{"Mayor Ida Holm met Per Lund, the union's leader. The former nurse said it was late.", "-"},
		{"Per Lund shut the door. “It is late,” the Lyon number eight said.", "Per Lund"},
		{"Ida Holm declined to go. A girl asked whether it was late. “No,” answered the 57-year-old.", "Ida Holm, -, Ida Holm"},
		{"The film's director, Ida Holm, left. The school's artistic director, Per Lund, said it was late. “It is,” the 48-year-old director said.", "Per Lund, Ida Holm"},
		{"Ida Holm, 29, and Per Lund won. The 36-year-old said it was late.", "Per Lund"},
		{"Ida Holm won on Sunday. “I ran,” the Lyon native said.", "Ida Holm"},
		{"Keeper Per Lund saved it. “I guessed,” said the Norway international.", "Per Lund"},
		{"Ida Holm won on Sunday. “I ran,” the Londoner said.", "Ida Holm"},
		{"World champion Ida Holm lost. “I ran,” the world number one said.", "Ida Holm"},
		{"Bo Ott was hurt. His uncle, Per Lund, asked for calm. The uncle said it was late. The aunt said it was over.", "Per Lund, Per Lund, -"},
		{"President Ida Holm met Chancellor Per Lund in Lyon. The leaders said it was late.", "Ida Holm+Per Lund"},
		{"Deputy Minister Ida Holm said it was late. “It is,” the ex-dentist said.", "Ida Holm, Ida Holm"},
		{"A nurse who met the club's founder, Ida Holm, said it was late.", "-"},
		{"A nurse who cared for the singer's mother, Ida Holm, said it was late.", "-"},
		{"A woman who lives next door, Ida Holm, said it was late.", "Ida Holm"},
		{"Per Lund won in Baku. Ida Holm's car was held up and the Dane lost a minute. “It is late,” she said.", "Ida Holm"},
		{"Coach Per Lund wrote to Bo Finn after the match. The Dane said it was late.", "Per Lund"},
		{"Per Lund met Bo Finn. It rained. The Dane said it was late.", "-"},
		{"Minister Ida Holm met her Swedish counterpart, Per Lund. Lund was glad. The minister said it was late.", "Per Lund"},
		{"Minister Ida Holm met her Swedish counterpart, Per Lund. Holm was glad. The minister said it was late.", "Ida Holm"},
		{"The hotel's owner, Per Berg, said it was late. The mayor promised a park.", "Per Berg, -"},
		{"Ida Holm, a teacher, said it was late. The minister said it was not.", "Ida Holm, -"},
		{"Lawyer Ida Holm said it was late. City attorney Bo Lund said it was not. The lawyer said it rained.", "Ida Holm, Bo Lund, Ida Holm"},
		{"“It is late,” said Ida Holm.\n\nPer Lund, 64, mends nets in a hut. It is cold. “They say the lake will come back.”", "Ida Holm, Per Lund"},
		{"“It is late,” said Ida Holm.\n\nPer Lund owns the shop. He had been out, he said.", "Ida Holm, Per Lund"},
		{"Ida Holm said Per Lund was out. She had been late, she said.", "Ida Holm, Ida Holm"},
		{"Sir, the bus is gone. I think that it was cheap.\n\nIda Holm, Lyon\n\nSir, I wonder who rang the bells.\n\nPer Lund, Kelder", "Ida Holm, Per Lund"},
		{"Ida Holm has been elected mayor of Lyon. “It is late,” the mayor-elect said.", "Ida Holm"},
		{"Captain Per Lund won the cup. Bo Finn lost. The skipper said it was late.", "Per Lund"},
		{"Bo Dahl has a farm. Eva Dahl, who keeps the books, wants loans. It rained. It was cold.\n\nThe couple plan to go.", "Eva Dahl, Bo Dahl+Eva Dahl"},
		{"Lt. Gen. Per Lund left. Party leader Ida Holm said it was late. The former general said it was not.", "Ida Holm, Ida Holm"},
		{"Activist Ida Holm said it was late. The Director of Public Prosecutions said it was not.", "Ida Holm, -"},
		{"Per Lund was held. Prosecutor Ida Holm asked him why he ran. “I was ill,” he replied.", "Ida Holm, Per Lund"},
		{"Per Dahl is held for killing his brother, Bo Dahl. Dahl said he loved Bo.", "Per Dahl"},
		{"Ida Roe beat Eva Finn. The Spaniard said it was late. Roe will meet Ana Lund. The Serb said it was not.", "Ida Roe, -"},
		{"Eva Blum said it was late. Per Lund will be succeeded by his deputy, Ida Holm. She declined to comment.", "Eva Blum, Ida Holm"},
		// named only after the opening
		{"‘I thought I was going to die’, says teacher trapped in lift\n\nFire chief Per Lund said it was old.\n\n“I thought I was going to die in there,” said Ida Holm, 34.", "Ida Holm, Per Lund, Ida Holm"},
		{"A mine paid bribes, a prosecutor told jurors.\n\nPer Lund, 63, denies it.\n\n“It was a purchase,” prosecutor Ida Holm said.", "Ida Holm, Per Lund, Ida Holm"},
		{"The town will lose its school, a senior official has said.\n\nIda Holm, the deputy minister for schools, said the plan was final.", "Ida Holm, Ida Holm"},
		{"A developer has criticised a plan for the pier.\n\nThe Vale Union says it is late.\n\nIda Holm, who farms there, said it was over.", "-, Vale Union, Ida Holm"},
		{"Lawyers for the union's founder, Ida Holm, said it was late.", "-"},
		{"A British charity has criticised the film, claiming it is unfair.\n\nThe Miners' Welfare Trust said it would complain.", "Miners' Welfare Trust, Miners' Welfare Trust, Miners' Welfare Trust"},
		{"A senior official met Ida Holm and said the plan was final.\n\nHolm said it was not.", "-, Ida Holm"},
		{"The town will lose its school, a spokesman said.\n\nIda Holm, the deputy minister for schools, said the plan was final.", "-, Ida Holm"},
		{"The town will lose its school, officials said.\n\nIda Holm, the deputy minister for schools, said the plan was final.", "-, Ida Holm"},
		// offices of other countries
		{"The Prime Minister said it was late.\n\nIt rained.\n\nIt snowed.\n\nIt was cold.\n\nPer Lund, the Prime Minister of Norway, left.", "-"},
		{"The Prime Minister said it was late.\n\nIt rained. Per Lund, the Prime Minister of Norway, left.", "Per Lund"},
		{"Mines Office spokeswoman Eva Berg said it was late.\n\nThe bridge is shut, according to the Rivers Administration. The agency said it rained.", "Eva Berg, Rivers Administration, Rivers Administration"},
		{"Beijing said it was late. They said it rained.", "China, -"},
		{"Ida Holm won by ten votes. The river was next on the cards for the independent, who praised it.", "Ida Holm"},
		{"Ida Holm won by ten votes. She was called to the senator, who praised it.", "-"},
		{"Ida Holm — who said it was late — left.", "Ida Holm"},
		// documents
		{"Per Lund left in May. From there, he wrote me a letter. “It is late,” the letter says.", "Per Lund"},
		{"Per Lund sent us a letter. “It is late,” the letter says.", "Per Lund"},
		{"Per Lund received a letter. “It is late,” the letter says.", "-"},
		{"According to a survey that consulting firm Vale Mines released in May, boats are cheap.", "Vale Mines"},
		{"A report that angered Ida Holm says boats are cheap.", "-"},
		// who gives a name
		{"A guard who referred to herself by the pseudonym Ida said it was late. “I know,” she said.", "Ida, Ida"},
		{"A man, who introduced himself as Per Lund, said it was late. The man added that it rained.", "Per Lund, Per Lund"},
		{"A woman who asked to be called Ida said it was late. The woman added that it rained.", "Ida, Ida"},
		{"A woman who asked Ida Holm said it was late. The woman added that it rained.", "-, -"},
		{"A man who described himself as Ida Holm's friend said it was late.", "-"},
		{"Vale Mines was fined. Its managing director, Ida Holm, said it was late.", "Ida Holm"},
		{"Lyon's first female mayor, Ida Holm, left. The mayor said it was late. The British rugby player said it rained.", "Ida Holm, Ida Holm"},
		// who is no apposition of the name before, nor named later
		{"The court tried Per Lund and Bo Finn, a previous notice said. It rained, the notice said.", "-, -"},
		{"The party split over the support of Per Lund, a party source said.", "-"},
		{"Per Lund, a farmer, said it was late.", "Per Lund"},
		{"A ministry spokesperson said it was late. “It rained,” the spokesperson added.\n\nVale spokesperson Eva Berg said it was early.", "-, -, Eva Berg"},
		// bodies
		{"Wendy's will open an inn in Chile, it said.", "Wendy's"},
		{"Vale Mines Ltd sued. Its inn in Chile will close, it said.", "-"},
		{"The World Food Programme left Kelder. The U.N. agency said it was late.", "World Food Programme"},
		{"The Fair Trade Commission fined Vale Mines Ltd on Monday. Norway's antitrust regulator said it was late. Vale Mines said it was not. The regulator said it was.", "Fair Trade Commission, Fair Trade Commission, Vale Mines Ltd, Fair Trade Commission"},
		{"Shares of Vale Steel Ltd fell on Tuesday. Analyst Ida Holm of Kelder Securities said it was late. The company said it was not.", "Ida Holm, Vale Steel Ltd"},
		{"Vans are recalled, the Product Safety Bureau said. They were sold at HomeBarn stores. They are unsafe, according to the bureau. People should not use them, the agency said.", "Product Safety Bureau, Product Safety Bureau, Product Safety Bureau"},
		{"The Kelder Workers' Central (KWC) is on strike. The KWC union federation said it was late.", "Kelder Workers' Central"},
		{"Boss Ida Holm of Vale Mines Ltd said it was late. The 140-year-old group said it was not.", "Ida Holm, Vale Mines Ltd"},
		{"The Bankers' Committee said it was late. The ruling party said it was not.", "Bankers' Committee, -"},
		{"Per Lund of Vale University said it was late. The family's insurer had paid. It declined to comment.", "Per Lund, -"},
		{"The owner's parent company, Vale Homes, said it was late. The union has asked for help.", "Vale Homes, -"},
		{"The Vale Union met. In a letter signed by its chairman, Per Lund, the union said it was late.", "Vale Union"},
		{"UNICEF's acting director in Fiji, Ida Holm, said it was late.", "Ida Holm"},
		{"The concert will raise funds for Meadow Aid. The charity welcomed the news.", "Meadow Aid"},
		{"Velby Rovers are signing a striker. The club confirmed he would join in May.", "Velby Rovers"},
		{"The Harbour Department closed the port. Meadow Aid sent boats. The charity said it had more.", "Meadow Aid"},
		{"Oldacre & Sons will raise prices. The Burton-based company said hops were dear.", "Oldacre & Sons"},
		{"The University of Ardmore will drop French. The institution said nobody came.", "University of Ardmore"},
		{"It rained, according to the Rivers Agency. “We make films,” the company said.", "Rivers Agency, -"},
		{"The Prisoners Association says that half are free. The junta says that the number is wrong.", "Prisoners Association, -"},
		{"Vale Television reported that Per Lund had left. In May the State alleged that he had lied.", "Vale Television, -"},
		{"The plaintiff, the Vale Water Trust (VWT), said it was late.", "Vale Water Trust"},
		{"A guild whose members are in Norway, among them the Vale Trust, the Lyon Council and Meadow Aid, said it was late.", "-"},
		// documents
		{"The council announced that the bridge was closed. The announcement said boats would sail.", "-, -"},
		{"Kelder Council announced that the bridge was closed. The announcement said boats would sail.", "Kelder Council, Kelder Council"},
		{"A Facebook post by Per Lund said it was late.", "Per Lund"},
		{"A Facebook post said it was late.", "-"},
		{"A notice on the Kelder Trust website says that it is late.", "Kelder Trust"},
		{"Prices rose, according to government data.\n\nThe Kelder Institute survey showed a dip.", "-, Kelder Institute"},
		{"Her brief to the court said it was late, as did Ida Holm's brief.", "-"},
		{"A story in the national newspaper El Universal said it was late.", "El Universal"},
		{"A survey of shops in Lyon, Oslo and Rome by Vale Security found that half were closed.", "Vale Security"},
		{"Kelder Council sent a letter to the minister, asking for a bridge. The letter, signed by Ida Holm, said it was late.", "Kelder Council, Ida Holm"},
		{"In a hard speech to the council, Per Lund said the bridge was closed. The speech said boats were a danger.", "Per Lund, Per Lund"},
		{"In a Kelder Council statement, Per Lund said the bridge was closed. The statement added that boats would sail.", "Per Lund, Kelder Council"},
		{"The lakes are warming, says Vale Mines in an analysis of the water. The text says that fish will die.", "Vale Mines, Vale Mines"},
		{"Per Lund said in a statement that the bridge was closed. Another statement blamed the rain. The statement said boats would sail.", "Per Lund, -, -"},
		{"Per Lund said in a letter that the bridge was closed. The officials issued a statement. The statement said boats would sail.", "Per Lund, -, -"},
		{"Per Lund said in an email that it was late. The water is warm, states the 2013 Safe Water report. The report adds that boats would sail.", "Per Lund, -, -"},
		{"The Rivers Ministry said in a statement that the bridge was closed. The Finance Ministry paid. It was late, the ministry statement said.", "Rivers Ministry, Rivers Ministry"},
		{"The Lyon Research Station opened in May. The station's website says the lake is warm.", "Lyon Research Station"},
		// names elsewhere in the source
		{"Lawmakers on the Kelder Committee, led by Ida Holm, asked for more time.", "-"},
		{"According to prosecutors, Per Lund and a friend took bribes.", "-"},
		{"Democratic Party for the People leader Ida Holm urged him to resign.", "Ida Holm"},
		{"The Meadow Project nonprofit said it was late. The bread was dear, according to the Low Hill Justice and Dignity group.", "Meadow Project, -"},
		{"LYON (Reuters) The Kelder Council said on Monday that the bridge was closed.", "Kelder Council"},
		{"Ida Holm, the leader of the Kelder Party, left. Holm, whose party called for a tax on boats, slept.", "Kelder Party"},
		{"Ida Holm, the leader of the Kelder Party, left. Earlier her party claimed that boats were cheap.", "Kelder Party"},
		{"Minister of Boats, Fish, and Ice and Chairman of the Kelder Committee Ida Holm said it was late.", "Ida Holm"},
		{"England rugby team lock Per Lund believes it was late.", "Per Lund"},
		{"The supporters of the Kelder Committee chair Ida Holm said it was late.", "-"},
		{"The airline's boss, Per Lund, said it was late.", "Per Lund"},
		{"Her legal representative, advocate Bo Finn, said it was late.", "Bo Finn"},
		{"Some, such as 83-year-old Ida Holm, said it was late.", "Ida Holm"},
		{"PPI analysts led by Per Lund wrote that prices would rise.", "Per Lund"},
		{"Nigerian lawyers and the Kelder Trust said four men had been hanged.", "Kelder Trust"},
		{"The UN High Commissioner for Human Rights, Ida Holm, asked Norway to change direction.", "Ida Holm"},
		{"Nairobi Metropolitan Services (NMS) director of health Ouma Otieno has lauded the changes.", "Ouma Otieno"},
		{"The Popular Union (UP) opposition party said it was late.", "Popular Union"},
		{"The Gloucester fly-half said it was late.", "-"},
		// bodies that go on
		{"The bridge is closed, Vale Mines said. Kelder Mines, a rival, is open, it said.", "Vale Mines, Vale Mines"},
		{"The storm came near, said the National Weather Service's Storm Prediction Center. The agency warned of hail.", "Storm Prediction Center, Storm Prediction Center"},
		{"The Football Federation of Norland said it had complained. The Velby Football Federation is late. It rained on the Velby Football Federation. The federation insists that he is too old.", "Football Federation of Norland, Velby Football Federation"},
		{"The Meadow Church, known for its weddings, is small in Norway, where it claims to have ten members.", "Meadow Church"},
		{"A statement issued by Per Lund said the bridge was closed. Others to be trained are the Kelder Police Service. It said boats would sail.", "Per Lund, Per Lund"},
		{"FAO, a part of the UN, said it was late. The UN agency says it needs funds.", "Food and Agriculture Organization, Food and Agriculture Organization"},
		{"Best in the list are Hanes Brands Inc and others. The union also said the port was busy.", "-"},
		// documents of bodies
		{"The Finance Ministry in a statement on Monday said it was late. The Rivers Ministry paid. It rained, said the ministry statement.", "Finance Ministry, Finance Ministry"},
		{"The Parole Board of Norway let her go. “It is late,” says a board report. “It is time,” the report says.", "Parole Board of Norway, Parole Board of Norway"},
		{"The Lyon Research Station opened in May. The lake is warm, the station's Web site says.", "Lyon Research Station"},
		{"The survey by Vale Mines said it was late. According to the findings of the Kelder Trust, it rained. This survey said half were closed.", "Vale Mines, Kelder Trust, Kelder Trust"},
		{"Kelder Dairy has closed, a new study says.\n\nThe firms Vale Mines and Low Hill Works said it was late.", "Vale Mines, Vale Mines+Low Hill Works"},
		{"The Vale Union women's wing, led by Ida Holm and supported by Eva Lund and Liv Berg, is calling for her resignation.", "-"},
		{"The Interior Ministry answered. It rained, according to the ministry's letter.", "Interior Ministry"},
		{"The Vale Union met in Lyon. Its complaint is that it was late.", "Vale Union"},
		{"The Vale Union met in Lyon. Its guidelines, written in 2023, say that it was late.", "Vale Union"},
		{"Inspectors from the Rivers Agency came to Kelder Dairy. Their report said it was late.", "Rivers Agency"},
		{"Ida Holm and Per Lund left the Vale Union. Their report said it was late.", "-"},
		{"Karl Ott's lawyer said it was late. “It is,” the lawyer, Ida Holm, said.", "Ida Holm, Ida Holm"},
		{"A spokesman for the mill said it was late. It rained. The spokesman, Per Lund, said it was over.", "Per Lund, Per Lund"},
		{"Karl Ott's lawyer said it was late. A lawyer for the mill left. The lawyer, Ida Holm, said it was over.", "-, Ida Holm"},
		{"India's space agency said it was late. It rained. “It is over,” the Indian Space Research Organisation said.", "Indian Space Research Organisation, Indian Space Research Organisation"},
		// bodies called by a noun
		{"Records at the Department of Roads show that the contractor was late. The contractor said it was wet.", "-, -"},
		{"The firm's chief executive, Bo Lund, said it was late. “We wait,” the businessman said.", "Bo Lund, Bo Lund"},
		{"Its general secretary, Bo Lund, said it was late. “We wait,” the trade unionist said.", "Bo Lund, Bo Lund"},
		{"Judge Bo Lund said it was late. “We wait,” the billionaire said.", "Bo Lund, -"},
		{"Ex-president Bo Lund left in May. The ex-president said it was late. The former president left, and the ex-president claimed it rained.", "Bo Lund, Bo Lund"},
		{"Workers of the Vale Union struck at Kelder Telecom. The company said it was safe.", "Kelder Telecom"},
		{"“It was late,” Bo Lund said.\n\n'We want to go home'\n\nThe road was shut for a week in the hills.", "Bo Lund"},
		{"A study last year by Vale University found that it was late. Checks by the Vale Post showed that it was not.", "Vale University, Vale Post"},
		{"A trader who wanted to be known only as Madam Holm said it was late.", "Holm"},
		{"Bo Finn said it was late.\n\nQuotes\n\n“We are glad that the road is open.”\n\n– The Honourable Ida Holm, Minister of Roads\n\n“So are we.”\n\n– Mayor Bo Lund", "Bo Finn, Ida Holm, Bo Lund"},
		{"Led in evidence by Ida Holm, the witness testified that it was late.", "-"},
		{"Vice-captain Bo Lund said it was late. The captain said it was not.", "Bo Lund, -"},
		{"Captain Bo Lund said it was late. The captain said it was wet.", "Bo Lund, Bo Lund"},
		{"The shop's owners, Vale Stores, said it was late.", "Vale Stores"},
		{"Sweden's central bank kept its rate. Figures from Statistics Sweden were late. The central bank said it would wait.", "Riksbank"},
		{"The Federal Reserve kept its rate. Figures from the Commerce Department were late. The central bank said it would wait.", "Federal Reserve"},
		{"The Bank of Lesotho kept its rate. Vale Bank was late. The central bank said it would wait.", "Bank of Lesotho"},
		{"Vale Bank raised its fees. The central bank said it would wait.", "-"},
		{"The Roads Board will close the bridge. According to its figures, it is old.", "Roads Board"},
		{"The Roads Board will close the bridge. Traffic has doubled, according to its records.", "Roads Board"},
		{"Bo Lund said it was fair. One of the traders said he was late. “I am here,” he said.", "Bo Lund, -, -"},
		{"Bo Lund said it was fair. Another trader said he was late. “I am here,” he said.", "Bo Lund, -, -"},
		{"Storms cost a lot, according to Swiss Re. The world's second biggest insurer said it was late.", "Swiss Re, Swiss Re"},
		{"The Velby District Prosecutors' Office opened a case. Prosecutors said that Per Lund and Bo Finn had met. They said it was a crime.", "Velby District Prosecutors' Office, Velby District Prosecutors' Office"},
		{"The Velby District Prosecutors' Office opened a case, as did the Kelder Prosecutors' Office. Prosecutors said that Per Lund had met Bo Finn.", "-"},
		// acronyms of offices
		{"Attorney General Per Lund came in late. “It rained,” the AG said.", "Per Lund"},
		{"Attorney General Per Lund came in late. “It rained,” the PM said.", "-"},
		{"TV chef Ida Holm is to marry. Her agent, Eva Lund, said it was late. “It is over,” the cook said.", "Eva Lund, Ida Holm"},
		// other words for what somebody is
		{"Ida Holm, though, sat down. “It was late. Per did the work,” the former off-spinner said.", "Ida Holm"},
		{"Ida Holm is not among them. “My aunt came on foot. I am not leaving,” said the sheep farmer.", "Ida Holm"},
		{"Ida Holm and Per Lund left the field. “It was late. We ran,” the striker said.", "-"},
		{"Jury president Ida Holm praised the film. The British actress said it was late.", "Ida Holm, Ida Holm"},
		{"Prime Minister Per Lund said he had met Ida Holm. The British actress said it was late.", "Per Lund, Ida Holm"},
		{"Assemblyman Per Lund left early. The legislator said it was late.", "Per Lund"},
		{"Ida Holm, the MP for Vale, left early. In the lawmaker's view, it was late.", "Ida Holm"},
		{"Deputy mayor Per Lund left early. The legislator said it was late.", "-"},
		{"Ida Holm, a teacher, met her MP. The lawmaker said it was late.", "-"},
		{"Senator Ida Holm won by ten votes. The independent said it was late.", "Ida Holm"},
		{"Mayor Ida Holm spoke. The two-term mayor said it was late.", "Ida Holm"},
		{"They praised singer Ada Holm, her manager said. A court freed Selim Aksoy, his lawyer said.", "-, -"},
		{"Congress MLA Ida Holm asked for pipes. After a meeting on Monday, the five-time legislator said it was late.", "Ida Holm, Ida Holm"},
		{"Bo Finn said it was late.\n\nFor his part, the MP for Vale East, Per Lund, said it was early. In the legislator's view, it rained.", "Bo Finn, Per Lund, Per Lund"},
		// what a body without a name adds
		{"The ministry said Per Lund was ill. Reuters could not reach Lund. The bridge is shut, it added.", "-, -"},
		{"The prosecutor said Per Lund was ill. Vale Mines shut a pit. The bridge is shut, it added.", "-, -"},
		{"Kelder Dairy said it was late. Reuters could not reach Vale Mines. The bridge is shut, it added.", "Kelder Dairy, Kelder Dairy"},
		// bodies
		{"Vale Today – Two workers of La Prensa are held. The men are in cells, the newspaper said. “La Prensa demands respect,” it claimed.", "La Prensa, La Prensa"},
		{"Vale Local Council said it was late.\n\nThe post was vacant.\n\n“Lund led the council,” it said in a statement.", "Vale Local Council, Vale Local Council"},
		{"Vale Local Council said it was late.\n\nThe Kelder Union left.\n\n“Lund led the council,” it said in a statement.", "Vale Local Council, Kelder Union"},
		// with whom
		{"Eva Berg said it was late. “I help,” Berg said. Ida Holm quarrelled with Berg in May. She says it rained.", "Eva Berg, Eva Berg, Ida Holm"},
		// writers
		{"Ten Best Boats of the Year\n\nBy Ida Holm and Gear Team\n\nThe first boat is old. I admire its sail.\n\nThe second boat is new. I love the mast.", "-, -"},
		{"Ten Best Boats of the Year\n\nBy Ida Holm\n\nThe first boat is old. I admire its sail.\n\nThe second boat is new. I love the mast.", "Ida Holm, Ida Holm"},
		{"Interview: Goalkeeper Per Lund on boats\n\nBy Ida Holm\n\nI met him at the sea. I was late.\n\nWhy did you leave?\n\nMy knees.\n\nWhat do you eat?\n\nFish.", "Per Lund, Per Lund"},
		// two who fit
		{"Per Park, the older brother of Bo Park, a sailor who is dead, said it was late. The harbour paid for Bo Park.\n\n“I asked,” Park said.", "Per Park, Per Park"},
		{"Vale youth chairman Per Lund said it was late, after party leader Bo Finn spoke. The outspoken youth leader said Finn was poor.", "Per Lund, Per Lund"},
		{"Her lawyer Per Lund said it was late. The police prosecutor said it was right.", "Per Lund, -"},
		{"Prime Minister Per Lund met his Swedish counterpart, Bo Finn. The Swedish prime minister said it was late.", "Bo Finn"},
		{"Per Lund said the building was old. The director of the Kelder Museum also came to the opening, during which he remarked that it was late.", "Per Lund, -"},
		{"Minister Morena Valdez said it was late. It is warm, according to Meadow Aid data. “We have boats,” she said.", "Morena Valdez, Meadow Aid, Morena Valdez"},
		// spokesmen
		{"Vale Mines said it was late. “We sell clothes,” said the Kelder Dairy spokesman.", "Vale Mines, -"},
		// pronouns
		{"Eva Lund left. Lund's spokeswoman, Ida Holm, said it was late. “It is,” she said.", "Ida Holm, Ida Holm"},
		{"Ida Holm said it was late. “My mother always said she was poor, and I am calm,” she said.", "Ida Holm, Ida Holm"},
		{"Per Lund said the boats were late. And he hit back at Bo Finn's claim that boats were cheap. “It is not true,” he said.", "Per Lund, Per Lund, Per Lund"},
		{"Per Lund rejected the claim by Bo Finn. He argued that Finn was wrong. He said the bridge was safe.", "Per Lund, Per Lund, Per Lund"},
		// several
		{"Firms in Oslo, such as Vale Mines, Kelder Dairy and Northgate Foods, said costs would rise.", "Vale Mines+Kelder Dairy+Northgate Foods"},
		{"Lund's children Keith and Melanie said he was well.", "Keith+Melanie"},
		{"Three judges - Ida Holm, Per Lund and Bo Finn - said the sentence was too low.", "Ida Holm+Per Lund+Bo Finn"},
		{"Ida Holm, the mayor, Per Lund, the minister, and Bo Finn, a farmer, said the bridge was safe.", "Ida Holm+Per Lund+Bo Finn"},
		{"Norway and its neighbour Sweden agreed to share the fish.", "Norway+Sweden"},
		{"The opposition, mainly the Vale Party and the Kelder Union, has criticised the move.", "Vale Party+Kelder Union"},
		{"A network between the Vale Union and the Kelder Union plans to update guides.", "Vale Union+Kelder Union"},
		{"Norwegian Prime Minister Ida Holm left. Holm and her administration have praised the boats.", "Ida Holm+Norway"},
		{"Bo Finn and Per Lund met on Monday. The two men said the bridge was safe.", "Bo Finn+Per Lund"},
		{"Ida Holm and Per Lund met on Monday. The two miners said the bridge was safe.", "Ida Holm+Per Lund"},
		{"Ida Holm and Per Lund met on Monday. The two men said the bridge was safe.", "-"},
		{"Ida Holm left Per Lund and Eva Berg. The two women said the bridge was safe.", "Ida Holm+Eva Berg"},
		{"Pop star Ida Holm is to marry the painter Per Lund. Lund lives in Lyon.\n\nThe couple said it was late. They plan to go home.", "Ida Holm+Per Lund, Ida Holm+Per Lund"},
		{"Ida Holm told Per Lund of two painters. The couple said it was late.", "-"},
		{"The foreign ministers of Norway, Ida Holm, and Sweden, Per Lund, met in Lyon. The ministers said it was late.", "Ida Holm+Per Lund"},
		{"Foreign Minister Ida Holm met her Swedish counterpart, Per Lund, in Lyon. It rained. Both ministers said it was late.", "Ida Holm+Per Lund"},
		{"The money goes to Lyon City Council and Vale District Council. The councils said it was late.", "Lyon City Council+Vale District Council"},
		{"Vale Mines Ltd will buy the firm Kelder Steel. Both firms said it was late.", "Vale Mines Ltd+Kelder Steel"},
		{"Norway and Sweden have argued for a year. It rained. The two countries said it was late.", "Norway+Sweden, Norway+Sweden"},
		{"Professor Ida Holm of Lyon University and Dr Per Lund studied bees. The researchers said it was late.", "Ida Holm+Per Lund"},
		{"Mayor Ida Holm and Mayor Per Lund left. The researchers said it was late.", "-"},
		{"The Vale Trust and Kelder Aid went to court. The groups said it was late.", "Vale Trust+Kelder Aid"},
		{"Home secretary Ida Holm met her French counterpart, Per Lund. The pair said it was late. It rained. Both ministers said it was over.", "Ida Holm+Per Lund, Ida Holm+Per Lund"},
		{"Bo Finn and Per Lund said it was late. Eva Berg said Finn was ill. Lund left. The two promised to go.", "Bo Finn+Per Lund, Eva Berg, Bo Finn+Per Lund"},
		{"Bo Finn and Per Lund said it was late. “It is,” Finn said. They argue that it was over.", "Bo Finn+Per Lund, Bo Finn, Bo Finn+Per Lund"},
		{"Bo Finn and Per Lund said it was late. “Judges came,” Finn said. They argue that it was over.", "Bo Finn+Per Lund, Bo Finn, -"},
		{"Pop star Ida Holm married the painter Per Lund. The couple live in Lyon. They say it is late.", "Ida Holm+Per Lund"},
		{"Brothers Bo and Per Dahl run the mill. The brothers said it was late.", "Bo Dahl+Per Dahl"},
		{"Ida Holm is to marry Per Lund, a year after both said it was late.", "Ida Holm+Per Lund"},
		{"In court were Ida Holm, 30, and Per Lund, 25. They denied the charges.", "Ida Holm+Per Lund"},
		{"The Norwegian minister Ida Holm and her Swedish colleague Per Lund were “glad”, they said.", "Ida Holm+Per Lund"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			a, err := article.Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, strings.Join(speakersOf(a), ", ")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// speakersOf returns who speaks in each attribution of an article, in text order.
func speakersOf(a *article.Article) []string {
	quotes, claims := Find(a, entity.Find(a))
	var out []string
	for q, c := 0, 0; q < len(quotes) || c < len(claims); {
		var x *Attribution
		if c == len(claims) || q < len(quotes) && quotes[q].Content[0].Start < claims[c].Content[0].Start {
			x = &quotes[q].Attribution
			q++
		} else {
			x = &claims[c].Attribution
			c++
		}
		var names []string
		for _, s := range x.Speakers {
			names = append(names, s.Actor.Name)
		}
		if len(names) == 0 {
			names = []string{"-"}
		}
		out = append(out, strings.Join(names, "+"))
	}
	return out
}
