/** Given names from K to Z; the format is that of `nicknames`. */
export const namesKToZ = `
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
`;
