import { spelledAlike } from './spelled-alike';

/** What people are called among friends, folded: each group is one name, in full first, in Spanish, Portuguese and English. */
const groups = `
nathan nate; nathanael nate; jose pepe pepito pepin pep ze zeca zezinho chepe cheo josito;
francisco paco pancho paquito kiko curro chiquinho xico frank farruco francesc;
francisca paca paqui paquita pancha chica; ignacio nacho nachete inaki iggy; antonio tono toni tonin toninho tonico;
antonia toni tonia tonina; alberto beto betito berto tito albert bert; roberto beto bob tito betinho;
roberta bete beta berta; gilberto beto; humberto beto tito; norberto beto tito; heriberto beto heri;
guadalupe lupe lupita lupis; jesus chuy chucho chus suso susi; manuel manolo lolo manel nelo mano mane;
manuela manoli manola lola nela; maria mari maruja maru marichu marita mariquita mia; dolores lola loli lolita;
mercedes merche meche merceditas mechita; concepcion concha conchita conchi; rosario charo chayo; consuelo chelo;
pilar pili piluca; isabel chabela bel belu bela liz; elizabeth eli liz lizzy lizzie beth betty betsy lisa bess libby;
elisabete bete beth; teresa teresita terezinha; henrique rique kike quico henry; eduardo lalo duda dudu eddie edy;
eduarda duda; gerardo lalo jerry; gonzalo chalo; rafael rafi rafita fael; rafaela fala; luis lucho lui lulu lula;
luisa lucha lulu; santiago santi chago tiago yago; sergio checo chejo serginho; pedro perico pedrito pedrinho pete;
pablo pablito paul; juan johnny jack; joao jao john; jaime jaimito jimmy jim; federico fico quico fred;
frederico fredi; alfredo fredy; fernando nando ferchu fernandinho; fernanda nanda fernandinha; octavio tavo;
alejandro alex jano sandro alejo xandro; alejandra alex jana sandra; alexandre xande xandao sandro;
alexandra sandra xanda lexie; gabriel gabo gabi biel gabe; gabriela gabi gaba bibi; beatriz bety bia bibi trixie;
patricia pato paty patri tricia trish; patricio pato patri; socorro coco; soledad chole marisol; graciela chela;
marcela chela; marcelo chelo; rodolfo fito rudy rolfi; adolfo fito dolfo; gustavo tavo guga gugu;
ricardo ricky richard caco cadu; carlos charly carlitos charlie cacho carlinhos cadu calu chuck;
carlota lota charlotte; oscar osqui cacho; vicente chente vince; jorge coco yorch jorgito jorginho george;
guillermo memo willy guiyo bill; guilherme gui guiga guilha; william bill billy willy willie liam;
robert bob bobby robbie bert; richard rick dick ricky richie; james jim jimmy jamie jem; john jack;
margaret maggie meg peggy marge margie daisy greta madge; margarita mago magui rita margo; katherine kitty kay;
catherine cathy kate katie kit; catalina caty; charles charlie chuck chas; edward eddie ted ned teddy;
theodore ted teddy; michael mike mick mickey micky; joseph joe joey; josephine josie; thomas tom tommy; anthony tony;
andrew andy drew; alexander sandy xander; henry harry hank hal; harold harry hal; lawrence larry laurie;
gerald gerry jerry; jeremiah jerry; raymond ray; ronald ronnie; donald donnie; frederick freddie; samuel sammy;
samantha sammy; deborah debbie debby; barbara babs barbie babi; susan sue susie suzy; susana susi;
christopher kit topher; cristina tina; christine tina chrissy; victoria vicky tori vico; victor vico;
dorothy dot dottie dolly; helen nell nellie; elena nena lena; eleanor ellie nell nora; leonardo nardo;
leonor nora nono; abigail abby gail; rebecca becky becca bec; jennifer jenny; jessica jessie; veronica vica ronnie;
nicolas colas; nicholas nick nicky; domingo mingo; sebastian bastian; cristobal tobal; esteban teban; hector tito tor;
ernesto neto tito ernie; arturo turo; mauricio mauri moris; raul rulo; rodrigo rodri digo; bartolome tolo;
inmaculada macu; asuncion chon; ascension choni; milagros mili milagritos; josefina pepa fina josefa chepina;
josefa pepa pepi fina; josefa zefa; adelaida lala; aurelio yeyo lelo; aurora yoya rori; ramon moncho monchito;
monica moni; natalia nati tali; renata renatinha; leticia leti lets; julio julito julinho; sebastiao tiao bastiao;
benedito dito; raimundo mundo mundinho dico; severino bio biu sevi; aparecida cida cidinha; conceicao ceica ceicao;
fatima fafa fati; terezinha teca; tereza teca tete; lucia lucinha lucy; luciana luci ciana; luciano lucho;
marcos marquinhos marcao marquitos mark; paulo paulinho paulao; priscila pri prisci; rosangela rosinha; vanessa nessa;
vinicius vini; wellington ton; washington ton tonho; geraldo gege; osvaldo valdo vado; oswaldo valdo vado;
jeronimo momo; salvador chava; refugio cuca cuco; agustin tin tincho; martin tincho marti; hipolito polo;
leopoldo polo; apolinar polo; reinaldo rey naldo; ronaldo naldo; rosalia lia rosi; magdalena malena lena nena;
altagracia tata; jacinto chinto; jacobo yaco; emilio milo emi; maximiliano maxi; rosa rosi rosita rosinha;
ana anita aninha ani ann annie nani; anne annie nan; patrick paddy pato; daniel danny; daniela dani;
stephen steve stevie; steven stevie; matthew matty; jonathan jonny; timothy timmy; kenneth kenny; philip pip;
walter wally; albert bert bertie; benjamin benny benji; nathaniel nate; sarah sally sadie; mary molly polly mamie;
martha marty patty; virginia ginny vicky; winston wince; teresa maite marite;
maria maite marisa maribel marisol mariluz malu majo marijo; luisa marisa marilu malu;
carmen mamen menchu carmina carmela carmelo; lourdes lulu lourdinha; jose jota; vicenta tita; constanza coti cony;
florencia flopi; milton milo; camila mila; camilo cami milo; sofia sofi chofi; julieta juli; juliana juli;
carolina lina; angelica angie; angela angie; yolanda yoli; gregorio goyo; eugenio geno; eulalia lali; eusebio chebo;
leandro lele; thiago titi; anderson dede; claudio cacau; claudia cacau; simone si; simon si; cecilia ceci cila;
dionisio nicho; wilson will; edson edinho; geoffrey jeff; leonard len lenny; nora norita; bridget biddy bridie;
siobhan shiv; patricia patsy; jacqueline jackie jacqui; philippa pippa pip; penelope penny; geraldine gerry;
nicola nicky; melissa lissa; caroline caz carrie; rosemary rosie; gillian jill; francis frank; oliver ollie;
constance connie; cynthia cindy; georgina georgie gina; lillian lily; madeleine maddie; matilda tilly tillie;
priscilla cilla; theresa tess terry; winifred winnie; bernard bernie; cornelius con; eugene gene; ernest ernie;
isaac ike; jacob jake; lucas luke; randall randy; terence terry; tobias toby; vincent vinnie; francisco patxi patxo;
pedro kepa; juan jon joanot; javier xabi javi; luis koldo; antonio andoni; jorge gorka jordi; jesus josu;
joaquin quim kino ximo; nuria nuri; josep pep; salvadora dora; auxiliadora auxi; nieves nievitas; trinidad trini;
purificacion puri; visitacion visi; natividad nati; amalia amalita lita; liliana lili; viviana vivi;
silvia silvi chivis; horacio lacho; sandra sandri; graciela gachi; maximo maxi; raquel quel; rosalba rosi; edgar gari;
edmundo mundo; filiberto fili beto; everardo lalo; abelardo lalo; bernardino dino; alfonso poncho fonso;
ildefonso poncho; alonso poncho; felipe pipe feli lipe; andres andy dres; diego dieguito; camila cami; esther tete;
genoveva veva; hilario layo; hortensia tencha; inocencio chencho; lorenzo lencho; crescencio chencho;
florencio lencho; maximino chimino; modesto tito; rogerio rogerinho; rosendo chendo; saturnino nino; tiburcio bucho;
timoteo teo; doroteo teo; mateo teo; jose txema chema`;

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
