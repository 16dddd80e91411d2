import { spelledAlike } from './spelled-alike';

/** What people are called among friends, folded: each group is one name, in full first, in Spanish, Portuguese and English. */
const groups = `
nathan nate nat; nathanael nate nat; malcolm mal; norman norm; leslie les; desmond des; graham gra;
jose pepe pepito pepin pep ze zeca zezinho chepe cheo josito joselo;
francisco paco pancho paquito fran kiko quico curro chico chiquinho xico francis frank farruco pacho francesc;
francisca paca paqui paquita pancha fran chica quica; ignacio nacho nachete inaki iggy;
antonio tono toni tony tonin anton tonho toninho tonico; antonia toni tonia tonina;
alberto beto betito berto tito al albert bert; roberto beto rober bob tito betinho; roberta bete beta berta;
gilberto beto gil; humberto beto tito; norberto beto tito; heriberto beto heri; guadalupe lupe lupita lupis;
jesus chuy chucho chus suso susi; manuel manolo manu lolo manel nelo mano mane;
manuela manoli manola manu lola nela; maria mari mary maruja maru marichu marita mariquita mia;
dolores lola loli lolita; mercedes merche meche merceditas mechita; concepcion concha conchita conchi;
rosario charo chayo rosa; consuelo chelo consu; pilar pili piluca; isabel isa chabela bel belu ysabel bela liz;
elizabeth eli liz lizzy lizzie beth betty betsy lisa eliza bess libby elisabeth beti; elisabete bete beth bet;
teresa tere teresita tete terezinha terry tess; enrique quique kike henry; henrique rique kike quico henry;
eduardo lalo edu duda dudu eddie edy ed; eduarda duda edu; gerardo gera lalo jerry; gonzalo gonza chalo;
rafael rafa rafi rafita fael; rafaela rafa fala; luis lucho luisito lui lulu luiz lula;
luisa lucha lu lulu luiza; santiago santi chago tiago yago; sergio checo chejo serginho;
pedro perico pedrito pedrinho pete; pablo pablito paul; juan juancho juanito juanjo juanma john johnny jack;
joao joaozinho jo jao john; jaime jaimito jimmy jim; federico fede fico quico fred; frederico fred fredi;
alfredo fredy fredi freddy alf al; fernando fer nando fernan ferchu fernandinho; fernanda fer nanda fernandinha;
octavio tavo; alejandro ale alex jano sandro alejo xandro; alejandra ale alex jana sandra aleja;
alexandre xande ale alex xandao sandro; alexandra ale alex sandra xanda lexie; gabriel gabo gabi biel gabe;
gabriela gabi gaby gaba bibi; beatriz bea bety betty bia bibi beti trixie;
patricia pato paty pati patri pat patty tricia trish paty; patricio pato patri; socorro coco soco;
soledad sole chole marisol; graciela chela gra; marcela chela marce; marcelo chelo marce;
rodolfo fito rodo rudy rolfi; adolfo fito dolfo; gustavo gus tavo guga gugu;
ricardo ricky richi rica richard caco cadu; carlos charly carlitos charlie cacho caco carlinhos cadu calu chuck;
carlota lota charlotte; oscar osqui cacho; vicente chente vice vicen vince;
jorge coco yorch jorgito jorginho george; guillermo memo guille willy guiyo bill; guilherme gui guiga guilha;
william bill will billy willy willie liam; robert bob rob bobby robbie bert;
richard rick dick rich ricky richie; james jim jimmy jamie jem; john jack johnny jon;
margaret maggie meg peggy marge margie daisy greta madge; margarita marga mago magui rita margo;
katherine kate kathy katie kat kit kitty kay cathy; catherine cathy kate katie cat kit; catalina cata caty;
charles charlie chuck chas chaz; edward ed eddie ted ned teddy; theodore ted theo teddy;
michael mike mick mickey micky; joseph joe joey jo; josephine jo josie; thomas tom tommy; anthony tony ant;
andrew andy drew; alexander alex sandy al xander; henry harry hank hal; harold harry hal; lawrence larry laurie;
gerald gerry jerry; jeremiah jerry; raymond ray; ronald ron ronnie; donald don donnie; frederick fred freddie;
samuel sam sammy samu; samantha sam sammy; deborah deb debbie debby; barbara barb babs barbie babi;
susan sue susie suzy; susana susi susy su; christopher chris kit topher; cristina cris tina kris;
christine chris tina chrissy; victoria vicky vicki tori vico viki; victor vic vico; dorothy dot dottie dolly;
helen nell nellie; elena nena lena helena; eleanor ellie nell nora; leonardo leo nardo; leonor leo nora nono;
abigail abby gail; rebecca becky becca bec; jennifer jen jenny; jessica jess jessie je;
veronica vero vica ronnie; nicolas nico colas nick; nicholas nick nicky; domingo mingo;
sebastian seba sebas bastian; cristobal tobal cris; esteban teban; hector tito tor; ernesto neto tito ernie;
arturo turo art; mauricio mau mauri moris; raul rulo; rodrigo rodri rod digo ro; bartolome bartolo tolo barto;
encarnacion encarna; inmaculada inma macu; asuncion asun chon; ascension choni; milagros mila mili milagritos;
remedios reme; josefina pepa fina josefa chepina; josefa pepa pepi fina; josefa zefa; adelaida ade lala;
aurelio yeyo lelo; aurora yoya rori; ramon moncho monchito ramoncho; monica moni; natalia nati naty tali;
renata renatinha re; leticia leti lety lets le; julio julito julinho; sebastiao tiao bastiao;
benedito dito bene; raimundo mundo mundinho dico; severino bio biu sevi; aparecida cida cidinha;
conceicao ceica ceicao; fatima fafa fati; terezinha teca tere; tereza teca tete te; lucia lu lucinha lucy luci;
luciana lu luci ciana; luciano lu lucho; marcos marquinhos marcao marquitos mark; paulo paulinho paulao;
priscila pri prisci; rosangela ro rosinha; vanessa nessa van vane; vinicius vini vinny; wellington wel ton;
washington ton tonho; geraldo geral gera gege; osvaldo valdo vado; oswaldo valdo vado; jeronimo jero momo;
salvador chava salva; refugio cuca cuco; candelaria cande candela; agustin tin agus tincho; martin tincho marti;
facundo facu; hipolito polo; leopoldo polo leo; apolinar polo; reinaldo rey naldo; ronaldo naldo ron;
rosalia lia rosi; magdalena magda malena lena nena; altagracia tata; jacinto chinto; jacobo yaco;
emilio milo emi; maximiliano max maxi; rosa rosi rosita rosinha; ana anita aninha ani anna ann annie nani;
anne annie nan; peter pete; patrick pat paddy pato; daniel dan danny dani dany; daniela dani dany;
stephen steve stevie; steven steve stevie; matthew matt matty; jonathan jon jonny jona; timothy tim timmy;
kenneth ken kenny; gregory greg; phillip phil pip; philip phil pip; walter walt wally; albert al bert bertie;
benjamin ben benny benja benji; zachary zach zack; nathaniel nate nat; sarah sally sadie;
mary molly polly mamie; martha marty patty; virginia ginny vicky; winston wince win; teresa maite mayte marite;
maria maite marisa maribel marisol mariluz malu majo marijo; luisa marisa marilu malu;
carmen mamen menchu carmina carmela carmelo; lourdes lulu lourdinha; juan juanjo juanma juancar juanca;
jose josema joseba jota; vicenta tita; agustina agus; valentina vale valen; valeria vale; constanza coti cony;
macarena maca; florencia flor flopi; milton milo; camila cami mila; camilo cami milo; sofia sofi chofi;
julieta juli; juliana juli ju; carolina caro carol lina; angelica angie; angela angie; yolanda yoli;
amparo ampa; gregorio goyo; eugenio geno; eulalia lali; eusebio chebo; bernardo berna; leandro lele;
thiago titi; anderson dede; claudio clau cacau; claudia clau cacau; simone si; simon si; cecilia ceci cila;
noelia noe; lorenzo loren; lorena lore; dionisio nicho; wilson will; edson edinho; jefferson jeff;
geoffrey geoff jeff; jeffrey jeff; douglas doug; leonard len lenny; stuart stu; nora norita;
bridget biddy bridie; siobhan shiv; patricia patsy; jacqueline jackie jacqui; pamela pam; philippa pippa pip;
penelope penny; valerie val; geraldine gerry; nicola nicky nic; natalie nat; melissa mel lissa; melanie mel;
caroline caz carrie caro; rosemary rose rosie; gillian gill jill; frances fran; francis frank fran;
franklin frank; louise lou; louis lou; oliver ollie; dominic dom; arthur art; constance connie; cynthia cindy;
georgina georgie gina; kimberly kim; lillian lily lil; madeleine maddie; matilda tilly tillie; priscilla cilla;
theresa tess terry; winifred winnie; bernard bernie; cornelius con; eugene gene; ernest ernie; isaac ike;
jacob jake; lucas luke; mitchell mitch; randall randy; roderick rod; russell russ; sidney sid; terence terry;
tobias toby; vincent vin vinnie; francisco patxi patxo; pedro kepa; juan jon joanot; javier xabi xavi javi;
luis koldo; antonio andoni; jorge gorka jordi; jesus josu; joaquin quim kino ximo; montserrat montse;
nuria nuri; josep pep; salvadora dora; leonidas leo; auxiliadora auxi; esperanza espe; nieves nievitas;
trinidad trini; purificacion puri; visitacion visi; fuensanta fuen; natividad nati; amalia amalita lita;
micaela mica; milena mile; liliana lili lily; viviana vivi; silvia sil silvi chivis; silvana sil; norberto nor;
horacio lacho; sandra sandri; griselda gris; graciela gachi; maximo maxi; raquel raque quel; rosalba rosi;
edgar gari; edmundo mundo; efrain efra; filiberto fili beto; everardo lalo; abelardo lalo; bernardino dino;
alfonso poncho fonso alfon; ildefonso poncho; alonso poncho; felipe pipe feli lipe; andres andy andresito dres;
diego dieguito; camila cami; esther ester tete; genoveva geno veva; hilario layo; hortensia tencha;
ines inesita; inocencio chencho; lorenzo lencho; crescencio chencho; florencio lencho; maximino chimino;
modesto tito; nicanor nica; rogelio roge; rogerio ro rogerinho; rosendo chendo; ruben rube; saturnino nino;
tiburcio bucho; timoteo teo; doroteo teo; mateo teo; teodoro teo; wenceslao wences; zacarias zaca;
jose txema chema`;

const byName = new Map<string, (readonly string[])[]>();
for (const group of groups.split(';')) {
  const names = group.trim().split(' ').map(spelledAlike);
  for (const name of names) byName.set(name, [...(byName.get(name) ?? []), names]);
}

/** Whether one of two folded names is a customary short form of the other, in whatever spelling. */
export function isNickname(said: string, name: string): boolean {
  const [short, full] = [spelledAlike(said), spelledAlike(name)];
  return (byName.get(short) ?? []).some(
    ([first, ...others]) => first === full || (first === short && others.includes(full)),
  );
}
