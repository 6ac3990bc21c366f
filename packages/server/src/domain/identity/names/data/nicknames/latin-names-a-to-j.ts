/** Given names from A to J; the format is that of `nicknames`. */
export const namesAToJ = `
aaron: ron ronnie
abigail: abby abbie abi gail
abraham: abe bram avraham ibrahim
adam: ad addy
adelaide: addie della heidi
adrian: ade
agnes: aggie nessa
alan: al allan allen alain
albert: al bert bertie alberto
alejandro: alex ale jandro alexander
alejandra: alex ale sandra alexandra
alessandro: alex sandro ale
alexander: alex al alec alek sandy sasha xander lex alexandre aleksandr aleksander alexandr oleksandr alistair
alexandra: alex alexa sandra sandy lexi sasha ali alexandria aleksandra oleksandra
alexis: alex lexi lex
alfred: al alf alfie fred freddie alfredo
alice: ali allie alicia ally
alison: ali allie allison
alphonse: al alfonso alphonso
amanda: mandy manda amy
amelia: amy millie mel emily
anastasia: ana stacy stacey nastya anya
andrea: andie andy drea
andreas: andy andi andre
andrew: andy drew andre andrei andrey andrej andres andriy
angela: angie ang angelina
ann: anne annie anna nan nancy
anna: ann anne annie ania anya anja hannah ana
anthony: tony ant anton antonio antony antoine
antonio: tony toni toño anthony antonin
archibald: archie archy
arnold: arnie arne
arthur: art artie arturo
augustus: gus augie august augustine
barbara: barb barbie babs basia
bartholomew: bart barth
beatrice: bea trixie bee beatrix beatriz
benedict: ben benny bennett benoit
benjamin: ben benny benji benjy benj
bernard: bernie barney bern bernhard bernardo
bernadette: bernie detta
bernardine: bernie
beverly: bev beverley
bradley: brad
bradford: brad
brandon: brand bran
brian: bryan bri bryant
bridget: bridie biddy bridgette brigitte
brittany: britt brit
bruce: brucie
calvin: cal
cameron: cam
camille: cam cami millie
carl: karl carlos charles
carlos: carlitos charlie charles
carol: carrie caroline
caroline: carol carrie caro caz carolyn lina
casey: case
cassandra: cass cassie sandra
catherine: cathy cate cat kate katie kathy kitty cath katherine kathryn catarina katharina catalina
cecilia: cece celia cissy
charles: charlie chuck chas chip carl charley chuckie carlos
charlotte: charlie lottie char lotte
cheryl: cher sherry
chester: chet
christian: chris kit christiaan kristian
christina: chris chrissy tina christy kristina christine cristina kirsty
christine: chris chrissy tina christy chrissie kristine
christopher: chris kit topher christoph kris cristopher kristoffer christophe cristobal
clarence: clare
clayton: clay
clifford: cliff
clinton: clint
constance: connie
cornelius: neil con connie corny
courtney: court
curtis: curt kurt
cynthia: cindy cyndi
daniel: dan danny dani daniele danilo
daniela: dani dana daniella danielle
danielle: dani ellie daniela
darrell: darryl daryl
david: dave davey davy dovid davide dafydd
dean: deano
deborah: deb debbie debby debra debora
denise: denny
dennis: den denny denis
desmond: des
diana: di diane dee
diego: santiago
dmitry: dima mitya dmitri dmitriy dmytro
dominic: dom nick nic dominick dominique domenico
dominika: nika
donald: don donny donnie
dorothy: dot dottie dolly dora dotty
douglas: doug dougie
dwight: ike
earl: early
edgar: ed eddie
edith: edie
edmund: ed eddie ned ted edmond
eduardo: eddie edu lalo edward ed
edward: ed eddie ted teddy ned ward eduard eduardo edouard
edwin: ed eddie
eileen: aileen
ekaterina: katya kate katia catherine yekaterina
elaine: lainey
eleanor: ellie nell nora nellie lenora elena leonor eleonora
elena: lena alyona helen
elijah: eli
elizabeth: liz lizzie lizzy beth betty betsy bess bessie eliza elisa lisa libby liza elsie ellie elise elisabeth izzy isabel lizbeth elspeth
ellen: ellie nell helen
emil: emile emilio
emily: em emmy millie emilia
emma: em emmy
enrique: kike quique rick ricky henry
ephraim: eph
eric: rick ricky erik erich
ernest: ernie ernesto ernst
esther: essie ester hester
eugene: gene evgeny yevgeny eugenio
evelyn: eve evie
ezekiel: zeke
felicia: fee
ferdinand: ferdie fernando nando
fernando: nando fer
florence: flo florrie flossie
frances: fran franny francie fanny frankie
francesca: fran chessie franca cesca
francesco: franco cesco frank checco
francis: frank fran frankie francois
francisco: paco pancho frank kiko cisco curro fran
frank: frankie
franklin: frank
franz: frank
frederick: fred freddie freddy rick fritz frederic friedrich fredrik federico
friedrich: fritz fred
gabriel: gabe gabby gabi gavriel
gabriela: gabi gabby gabriella gabrielle
gareth: gary gaz
garrett: gary garry
gavin: gav
gennady: gena
geoffrey: geoff jeff
george: georgie jorge georg jiri georges giorgio
georgina: georgie gina georgia
gerald: gerry jerry ger gerard
geraldine: gerry geri
gerard: gerry ger
gertrude: trudy gertie
gilbert: gil bert
giovanni: gianni gio john vanni
giuseppe: beppe pino joe peppe joseph
gladys: glad
gordon: gordy
grace: gracie
graham: gray graeme
gregory: greg gregg grigory gregor grisha gregorio
gretchen: margaret
griffin: griff
guillermo: memo guille william
gustavo: gus tavo
guadalupe: lupe lupita
gwendolyn: gwen wendy
hannah: hanna anna hanne
hans: johann johannes
harold: hal harry harald
harrison: harry
harvey: harv
heather: heath
heinrich: heinz heiner heini henry
helen: nell nellie lena ellen elena helena
henrietta: etta hettie hattie
henry: hank harry hal henri hen henrik enrique heinrich
herbert: herb bert herbie
herman: hermann
hilary: hil hillary
howard: howie ward
hubert: hugh bert hub hubie
hugh: hughie huw hugo
humberto: beto
ian: iain
ignacio: nacho iggy ignatius
igor: ihor
ioannis: yannis giannis john
irene: rene irina
irina: ira irene iryna
irving: irv
isaac: ike zac itzhak yitzhak
isabel: izzy bella belle isa isabella isabelle elizabeth ysabel
isabella: izzy bella isa isabel
isidore: izzy
israel: izzy srulik
ivan: vanya john
jackson: jack
jacob: jake jack jakob jacques yakov jakub coby jay
jacqueline: jackie jacqui jacquelyn
jakub: kuba jacob
james: jim jimmy jamie jem jimmie jay jaime
jamie: james
jan: johannes john
jane: janie jean jenny janet
janet: jan jane
janice: jan
jason: jay jase
jasmine: jaz jazz yasmin
javier: javi xavi xavier
jean: jeanne jeannie
jeanette: jean netta nettie
jeffrey: jeff jeffery geoff geoffrey
jennifer: jen jenny jenn jenni
jeremiah: jerry jeremy
jeremy: jerry jez jem jeremiah
jerome: jerry
jessica: jess jessie
jesus: chuy chucho
jillian: jill gillian
joan: joanie jo
joanna: jo joann joanne anna asia joana johanna
joao: john juan
jochen: joachim
joachim: achim jochen joaquin
johann: hans john
johannes: hans hannes john johan jo jan
john: jack johnny jon johnnie jock juan jan ivan sean ian johann johan johannes jean giovanni evan
jonathan: jon jonny nathan johnny jonathon john
jordan: jordy jord
jorge: george
jose: pepe joe chepe joseph
josef: sepp pepa joe joseph jupp
joseph: joe joey jo jos josef jose giuseppe yosef youssef yusuf
josephine: jo josie fifi
joshua: josh yehoshua
joyce: joy
juan: john juanito
judith: judy judi jude
julia: julie jules
julian: jules
juliana: julie juliet
julie: jules julia
justin: jus
`;
