/**
 * Given names and the short, familiar and variant forms that the same person goes by, folded as `foldText` does.
 * One line per given name: the name, a colon, its other forms. A form may stand on several lines.
 * Origin: compiled for this project from general knowledge of given names; licence as the project's (Apache-2.0).
 */
export const nicknameTable = `
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
karen: kaz
karl: carl
katarzyna: kasia kate
katherine: kate katie kathy kat kitty kay kathryn cathy katy katharine catherine kathleen katrina kathie kit katja
kathleen: kathy kate katie kay cathleen
katrina: kat kate trina
kelly: kel
kenneth: ken kenny
kent: ken
kevin: kev
kimberly: kim kimmy kimberley
konstantin: kostya costa konstantinos
konstantinos: kostas dinos gus
kristen: kris kristin kristy kirsten
kristina: kris tina kristy christina
krzysztof: krzysiek krzys chris christopher
kyle: ky
larisa: lara
laura: laurie lori
lauren: laurie lori
laurence: larry laurie loz
lawrence: larry lars laurie law lorenzo lorenz laurence
leah: lea lee
lee: leigh
leo: leon
leonard: len lenny leo leonardo
leonardo: leo leonard
leonid: lenya leo
leopold: leo poldi
leroy: roy lee
leslie: les lesley
lester: les
lewis: lew louis lou
lillian: lil lily lilly
lincoln: linc
linda: lindy lyn
lorraine: lori lorrie
louis: lou louie luis lewis luigi
louise: lou lulu luisa
lucas: luke luc lukas
lucia: lucy lucie
lucille: lucy lou
lucy: lucia lu
ludmila: lyuda lyudmila
luis: lucho louis
luke: lucas
lydia: lyd
lynn: lynne lyn
mackenzie: mack kenzie
madeline: maddie maddy madeleine
malcolm: mal malc
manuel: manny manolo manu
marcus: marc mark
margaret: maggie meg peggy marge margie greta rita peg madge daisy meggie margot margarita marguerite margareta
maria: mary mia marie masha mariam
marianne: mary anne mari
marie: mary maria
marilyn: mary
marjorie: marge margie
mark: marc marcus marco marek markus
martha: marty mattie
martin: marty mart martyn
martina: tina
marvin: marv
mary: molly polly may mamie maria marie miriam
mathilda: tilly mattie matilda tilda
matthew: matt matty mat mathew matthias mateo matteo matthieu mats
matthias: matt mathias matze matthew
maurice: mo maury morris moritz
maximilian: max maxi
maxwell: max
maxim: max maksim maxime
megan: meg meghan
melanie: mel
melissa: mel missy lissa
melvin: mel
mercedes: mercy merche
meredith: merry
michael: mike mick mickey mikey micky micah mikhail michel miguel michal mischa misha michele mitch mikael
michaela: kayla mika
michelle: shelly mich chelle michele shell
miguel: mike michael migue
mikhail: misha michael
mildred: millie midge
milton: milt
minerva: minnie
miranda: randy mandy
miriam: mimi miri mary
mitchell: mitch
mohammad: mo mohammed muhammad mohamed mohamad muhammed mohd moe mehmet
montgomery: monty
morgan: mo
mortimer: mort
moses: mo moe moshe
nadezhda: nadia nadya
nancy: nan ann
natalia: natasha nat talia natalie natalya
natalie: nat nattie natalia
natasha: tasha nat
nathan: nate nat
nathaniel: nate nat nathan natan nathanael
neil: neal niall
nelson: nels
nicholas: nick nicky nico klaus nic nicolas nikolas nicola nikolai niklas nikola claus
nicole: nikki nicki nic nicola nicky
nikolai: kolya nick nikolay nicholas
nikolaos: nikos nick
norman: norm
octavia: tavy
olga: olya
oliver: ollie olly olivier
olivia: liv ollie livia
oscar: ozzie oskar
oswald: ozzie oz
pamela: pam
panagiotis: panos takis
parker: park
patricia: pat patty patti trish tricia patsy trisha paddy
patrick: pat paddy rick padraig patricio patryk
paul: paulie pablo paolo pavel pol
paula: pauline polly
pauline: paula polly
pavel: pasha paul
pedro: peter
penelope: penny
percival: percy
peter: pete petey pedro pierre piotr petr pietro pyotr piet
philip: phil pip phillip felipe philippe filip flip
phyllis: phyl
pierre: peter
piotr: peter
priscilla: cilla prissy
prudence: prue
quentin: quinn
rachel: rach rae rachael raquel
ralph: rafe
ramon: ray raymond moncho
randall: randy
randolph: randy dolph
raphael: rafael rafi rafa
rafael: rafa raf
raymond: ray ramon
rebecca: becky becca beck reba bex rebekah
reginald: reg reggie
reinhard: reiner
reuben: rube ruben
rhonda: ron
ricardo: rick ricky richard
richard: rick dick rich ricky richie rik ricardo dickie ric riccardo
robert: bob rob bobby robbie bert robby bobbie rupert roberto robin
roberta: bobbie robbie
roberto: beto bob rob
rochelle: shelly
roderick: rod rick roddy
rodney: rod
rodrigo: rod rodri
roger: rog rodger
roland: rollie roly rolando
ronald: ron ronnie
rosa: rose rosie
rosalind: roz rose
rosemary: rose rosie romy
roxanne: roxy
rudolph: rudy rolf rudi rudolf dolph
russell: russ rusty
ruth: ruthie
ryan: ry
sally: sarah sal
salvador: sal chava
salvatore: sal toto turi
samantha: sam sammy
samuel: sam sammy shmuel
sandra: sandy
santiago: santi diego tiago
sarah: sadie sally sara
scott: scotty
sebastian: seb bas basti sebastien
sergei: serge sergey serhiy seryozha sergio
sergio: serge
seth: set
shane: shay
sharon: shari shaz
sheila: shelia
sheldon: shel
sherman: sherm
shirley: shirl
sidney: sid syd sydney
simon: si simeon
sofia: sophie sofie sonya sophia
solomon: sol solly shlomo salomon
sophia: sophie sofia
spencer: spence
stanislaw: staszek stan
stanislav: stas slava stan
stanley: stan
stefan: steve stephen steffen
stefano: steve
stephanie: steph stef steffi stefanie stephany
stephen: steve stevie steven steph stefan stephan etienne esteban stefano
steven: steve stevie stephen stephan
stuart: stu stewart
susan: sue susie suzy suzie susanna suzanne susanne zuzana
suzanne: sue suzy suzie susan
svetlana: sveta lana
sylvester: sly
sylvia: syl silvia
tamara: tammy tam toma
tatiana: tanya tania tatyana
teresa: terry tess tessa teri theresa tere terri therese
terence: terry tel terrence
thaddeus: thad tad tadeusz
theodore: ted teddy theo theodor teo fyodor
theresa: terry tess tessa teri teresa terri
thomas: tom tommy tomas thom tomasz tommaso
tiffany: tiff
timothy: tim timmy
tobias: toby tobi
tomasz: tomek tom
travis: trav
trevor: trev
tyler: ty
ulrich: uli ueli
ursula: uschi ulla
valentina: valya val tina
valentine: val
valerie: val valery
vanessa: nessa
veronica: ronnie roni vero veronika
victor: vic vick viktor vittorio
victoria: vicky vicki tori vic viktoria
vincent: vince vinny vinnie vincenzo vicente
vincenzo: enzo vince
vicente: chente vince
viktor: vitya victor
violet: vi
virginia: ginny ginger gina
vladimir: vlad volodya vova wladimir volodymyr
volodymyr: vova vlad vladimir
wallace: wally
walter: walt wally wat
wendell: wendy
wesley: wes
wilhelm: willi willy will william
wilfred: will wilf fred
william: bill will billy willie willy liam wilhelm guillermo guillaume willem bil
wilson: will
winifred: winnie freda
winston: win winnie
wojciech: wojtek
wolfgang: wolf
xavier: javier xavi
yevgenia: zhenya evgenia eugenia
yevgeny: zhenya eugene evgeny evgeny
yuri: yura yuriy george
zachary: zach zack zac zak zachariah
zachariah: zach zack
александр: саша алекс шура
александра: саша шура
алексей: леша алеша
анастасия: настя ася
анатолий: толя
андрей: андрюша
анна: аня анюта
борис: боря
василий: вася
виктор: витя
владимир: вова володя влад
вячеслав: слава
галина: галя
геннадии: гена
григории: гриша
дарья: даша
дмитрии: дима митя
евгении: женя
евгения: женя
екатерина: катя
елена: лена алена
елизавета: лиза
иван: ваня
игорь: гоша
ирина: ира
константин: костя
ксения: ксюша
лариса: лара
леонид: леня
людмила: люда мила
максим: макс
мария: маша
михаил: миша
надежда: надя
наталья: наташа ната
николаи: коля
ольга: оля
павел: паша
петр: петя
светлана: света
сергеи: сережа
софья: соня
станислав: стас слава
татьяна: таня
федор: федя
юлия: юля
юрии: юра
яков: яша
`;
