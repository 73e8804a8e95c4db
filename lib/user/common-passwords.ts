/**
 * The commonest passwords of at least 8 characters, as the yearly lists and those of great leaks have them, in
 * lower case: numbers, walks over the keyboard, words for a password, names, teams and heroes.
 */
const commonest = `
12345678 123456789 1234567890 12345678910 12345678900 12345678901 1234567891 1234567899 1234567898
0123456789 01234567 012345678 123456780 123456788 123456787 12345679 123456790 1234567890a 12345678a
123456789a 123456789q 123456789z 123456789o 123456789s 123456789m 123456789abc 123456abc 123456ab
123456aa 123456qwerty 1234567a 1234567q 1234567890q 12345qwert 12345qwerty 12345abc 12345abcd
1234abcd 1234qwer 1234asdf 123qwe123 123qweasd 123qweasdzxc 123qwerty 123asd123 123abc123 123admin
123password 12341234 1234512345 123412345 123451234 1234554321 12344321 123454321 123456654321
1234567654321 1234512345a 123123123 1231231234 123123123a 1231231231 123123abc 123321123 123321abc
123456123 123456123456 12345612 1234561234 123456321 123654789 12365478 1236987450 123698745
147258369 147852369 1472583690 14725836 147896325 14789632 741852963 789456123 7894561230 789456321
987654321 9876543210 98765432 87654321 876543210 0987654321 098765432 963852741 951753852 159357456
159753456 159753258 321654987 456789123 1029384756 192837465 1122334455 11223344 112233445566
11223344a 10203040 1020304050 11112222 1111222233 11111111 111111111 1111111111 11111111111 22222222
33333333 44444444 55555555 66666666 77777777 88888888 888888888 8888888888 99999999 999999999
9999999999 00000000 000000000 0000000000 12121212 1212121212 13131313 21212121 23232323 01010101
10101010 20202020 31415926 3141592654 11235813 1123581321 24681012 2468101214 12312312 12301230
13579111 135792468 1357924680 13572468 1357913579 246813579 22446688 25802580 2580258025 69696969
88776655 99887766 44332211 55443322 19870101 19841984 19851985 19861986 19871987 19881988 19891989
19901990 19911991 19921992 19931993 19941994 19951995 19961996 19971997 19981998 19991999 20002000
20012001 20082008 20102010 20122012 20202020a 20232023 20242024 20252025 01011980 01011985 01011990
01011991 01012000 01012010 01012011 01020304 0102030405 01234567890 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y
1q2w3e4r5 1q2w3e4rt 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 1qaz1qaz 1qaz@wsx 1qaz!qaz 2wsx3edc 2wsxzaq1
12qwaszx 12qwas12 zaq12wsx zaq1zaq1 zaq1xsw2 zaq!2wsx !qaz2wsx !qaz1qaz q1w2e3r4 q1w2e3r4t5
q1w2e3r4t5y6 qwertyui qwertyuio qwertyuiop qwertyuiop123 qwertyuiop1 qwertyuiop[] qwerty12 qwerty123
qwerty1234 qwerty12345 qwerty123456 qwerty1234567 qwerty123456789 qwerty01 qwerty11 qwerty22
qwerty99 qwerty00 qwerty007 qwerty2020 qwerty2021 qwerty2022 qwerty2023 qwerty2024 qwerty2025
qwertyqwerty qwertyasdf qwert123 qwert1234 qwert12345 qwertqwert qwer1234 qwer4321 qwer12345
qwerqwer qwerasdf qwerasdfzxcv qweasdzxc qweasd123 qweqweqwe qweqwe123 qwe123qwe qwe12345 qwe123456
qwe123asd qwaszx12 qazwsxedc qazwsxedcrfv qazwsx123 qazwsx12 qazwsx1234 qazxsw123 qazxswedc
qazqazqaz qaz123wsx qaz12345 qwerty!@# asdfghjk asdfghjkl asdfghjkl1 asdfghjkl123 asdfghjkl;
asdfasdf asdfasdfasdf asdfqwer asdfzxcv asdfgh123 asdfgh12 asdfg123 asdfg12345 asdf1234 asdf12345
asdf4321 asdasd123 asdasdasd asd123asd asd12345 asd123456 zxcvbnm1 zxcvbnm123 zxcvbnm, zxcvbnm,.
zxcvbnm,./ zxcvbn123 zxcvzxcv zxcv1234 zxc12345 zxczxczxc mnbvcxz1 mnbvcxz123 poiuytre poiuytrewq
lkjhgfdsa azertyuiop azerty123 azerty12 azerty01 qwertz123 qwertzuiop yxcvbnm1 abcd1234 abcd12345
abcd123456 abcd4321 abcde123 abcde12345 abcdef12 abcdef123 abcdef1234 abcdefgh abcdefghi abcdefghij
abcdefg1 abcdefg123 abc12345 abc123456 abc1234567 abc12345678 abc123456789 abc123abc abc123def
abcabc123 abcdabcd abcabcabc abc@1234 abc@12345 abcd@123 abcd@1234 abcd1234@ abcd123! aabb1122
aa112233 aa123456 aa12345678 aa123456789 aa123123 aa102030 aa@123456 aa@12345 aa@1234567
aa@123456789 aaa12345 aaa123456 aaaa1111 aaaa1234 aaaaaaaa aaaaaaaaa aaaaaaaaaa aaaa0000 aaaaaa123
a1234567 a12345678 a123456789 a1234567890 a123456a a123456! a123123123 a1a2a3a4 a1b2c3d4 a1b2c3d4e5
a1s2d3f4 a1s2d3f4g5 a11111111 a0000000 b1234567 s1234567 s12345678 d1234567 j1234567 k1234567
m1234567 m12345678 p1234567 q1234567 q12345678 q123456789 z1234567 z12345678 z123456789 x1234567
1a2b3c4d 1a2b3c4d5e 1a2s3d4f 1q1q1q1q 1qa2ws3ed 1w2e3r4t 1z2x3c4v bbbbbbbb cccccccc dddddddd
eeeeeeee ffffffff gggggggg jjjjjjjj kkkkkkkk llllllll mmmmmmmm oooooooo qqqqqqqq ssssssss wwwwwwww
xxxxxxxx zzzzzzzz 0000000a 0000aaaa 000000aa 111111aa 11111111a 111111qq 111222333 111222333444
112233aa 11qqaazz 123456789! 12345678! 123456!a 123456a! 123456aa! 123456a@ 123456@a 12345678@
123456789@ 123456aa@ 1234567! 1234567890! 123!@#qwe 123qwe!@# !@#$%^&* !@#$1234 !@#$%^&*( !@#$%^&*()
!@#123qwe !@#qwe123 1qaz!@#$ !q2w3e4r p@ssw0rd p@ssw0rd1 p@ssw0rd123 p@ssword p@ssword1 p@ssword123
p@55w0rd p@55word p@$$w0rd p@$$word pa$$w0rd pa$$word pa55w0rd pa55word pass1234 pass12345
pass123456 pass@123 pass@1234 pass@12345 pass@word pass@word1 passpass passw0rd passw0rd1 passw0rd!
passw0rd123 passwd123 passwd1234 password password! password!1 password# password0 password00
password01 password02 password1 password1! password10 password11 password111 password12 password12!
password123 password123! password1234 password12345 password123456 password123456789 password13
password2 password2! password2019 password2020 password2021 password2022 password2023 password2024
password2025 password21 password22 password23 password3 password321 password4 password5 password6
password69 password7 password77 password8 password88 password9 password99 password@1 password@12
password@123 password@1234 passwordpassword passwords passwort passwort1 passwort123 mypassword
mypassword1 thepassword newpassword yourpassword nopassword password_ wordpass drowssap 1password
contrasena contraseña motdepasse motdepasse1 wachtwoord wachtwoord1 kennwort heslo1234 senha123
senha1234 haslo123 haslo1234 parola123 parola1234 salasana losenord changeme changeme1 changeme123
changeit letmein1 letmein12 letmein123 letmein! letmeinnow iloveyou iloveyou! iloveyou1 iloveyou12
iloveyou123 iloveyou2 iloveyou3 iloveyou4ever iloveyou7 iloveyou22 iloveu123 iloveyousomuch iloveme1
ilovehim ilovejesus ilovegod ilovemom ilovemyself ilovemymom loveyou1 loveyou2 loveyou123
loveyou4ever lovelove lovelove1 loveme123 lovers123 loverboy lovergirl lovely123 love1234 love12345
love123456 love4ever forever1 forever21 foreverlove truelove mylove123 teamo123 tequiero teamomucho
welcome1 welcome1! welcome2 welcome12 welcome123 welcome1234 welcome@1 welcome@123 welcome!
welcome01 welcome2023 welcome2024 welcome2025 admin123 admin1234 admin12345 admin123456 admin123!
admin@123 admin@1234 admin@12345 admin@2024 admin2020 admin2023 admin2024 adminadmin administrator
administrador adminadmin1 admin001 adminpass admin!@# administrator1 root1234 root12345 rootroot
rootpass toor1234 test1234 test12345 test123456 test@123 test@1234 testtest testtest1 testing1
testing12 testing123 test123! test1test tester123 user1234 user12345 username username1 userpass
useruser guest123 guest1234 guestguest demo1234 demo@123 demodemo temp1234 temppass temporary
default1 default123 secret123 secret12 secret1234 topsecret master12 master123 master1234 access14
access123 computer computer1 computer12 computer123 internet internet1 internet123 samsung1
samsung123 samsung12 samsung@123 microsoft windows10 windows123 motorola motorola1 android1
iphone123 playstation minecraft minecraft1 minecraft123 pokemon1 pokemon12 pokemon123 fortnite
fortnite1 fortnite123 roblox123 roblox12 starcraft warcraft warcraft3 nintendo nintendo1 naruto123
naruto12 spiderman spiderman1 superman superman1 superman12 superman123 superman2 batman123 batman12
ironman1 avengers starwars starwars1 starwars123 startrek startrek1 stargate garfield garfield1
simpsons southpark harrypotter harrypotter1 snowwhite mickeymouse mickey123 minnie123 tinkerbell
tinkerbell1 cinderella hellokitty hellokitty1 spongebob spongebob1 scoobydoo scoobydoo1 pikachu1
football football! football1 football10 football12 football123 football2 football11 football21
football22 baseball baseball1 baseball12 baseball123 baseball2 basketball basketball1 basketball12
softball softball1 softball12 volleyball volleyball1 hockey12 hockey123 soccer10 soccer11 soccer12
soccer123 soccer13 soccer14 soccer22 lacrosse wrestling wrestling1 swimming swimming1 skateboard
skateboarding snowboard gymnastics cheerleader liverpool liverpool1 liverpool123 liverpoolfc
arsenal1 arsenal123 arsenal12 chelsea1 chelsea12 chelsea123 chelseafc everton1 manchester
manchester1 manutd123 manunited realmadrid realmadrid1 barcelona barcelona1 barcelona123 juventus
juventus1 galatasaray fenerbahce besiktas ronaldo7 ronaldo123 messi123 steelers steelers1 dolphins
cowboys1 patriots packers1 redskins raiders1 yankees1 yankees2 lakers24 jordan23 jordan123 jordan12
michael1 michael12 michael123 michael2 michelle michelle1 michelle12 michelle123 jennifer jennifer1
jennifer12 jessica1 jessica12 jessica123 ashley12 ashley123 amanda12 amanda123 daniel12 daniel123
danielle danielle1 danielle12 anthony1 anthony12 anthony123 andrew12 andrew123 matthew1 matthew12
matthew123 joshua12 joshua123 nicholas nicholas1 christian christian1 christopher christina
christine jonathan jonathan1 alexander alexander1 alexandra alexandre alexis12 brandon1 brandon12
brandon123 justin12 justin123 william1 william123 robert12 robert123 charlie1 charlie12 charlie123
charlie2 charlotte charlotte1 benjamin benjamin1 samantha samantha1 samantha12 stephanie stephanie1
elizabeth elizabeth1 victoria victoria1 victoria123 veronica patricia patrick1 patrick123 thomas12
thomas123 vanessa1 nicole12 nicole123 natalie1 natasha1 isabella isabella1 gabriela gabriel1
gabriel123 sebastian sebastian1 fernando fernando1 alejandro alejandra cristina carolina carolina1
caroline catherine katherine kimberly kimberly1 margarita valentina valentin vladimir ekaterina
svetlana mohammed mohammad muhammad muhammad1 abdullah ibrahim1 ahmed123 mohamed1 hannah12 hunter12
hunter123 tigger12 tigger123 buster12 buster123 maggie12 maggie123 bailey12 bailey123 molly123
lucky123 lucky777 lucky1234 buddy123 buddy1234 coco1234 daisy123 bella123 rocky123 max12345 princess
princess! princess1 princess11 princess12 princess123 princess13 princess2 princess21 princesa
princesa1 princesse sunshine sunshine! sunshine1 sunshine12 sunshine123 sunshine2 sunflower
sunflower1 butterfly butterfly1 butterfly12 babygirl babygirl! babygirl1 babygirl10 babygirl11
babygirl12 babygirl123 babygirl13 babygirl2 babyboy1 babydoll baby1234 babybaby sweetheart
sweetheart1 sweetpea sweetpea1 sweety123 sweetie1 beautiful beautiful1 handsome gorgeous lollipop
lollipop1 strawberry strawberry1 chocolate chocolate1 chocolate123 cheesecake cupcake1 cookies1
cookie123 cookie12 banana123 bananas1 blueberry blackberry raspberry pineapple coconut1 orange12
orange123 purple12 purple123 purple1! yellow12 yellow123 rainbow1 rainbow123 rainbow12 diamond1
diamond12 diamond123 crystal1 emerald1 platinum goldfish dolphin1 dolphin123 elephant elephant1
dinosaur flamingo panther1 panthers kittycat kitty123 kitten12 monkey12 monkey123 monkey11 monkey13
monkey1! monkeys1 dragon12 dragon123 dragon11 dragon13 dragon1! dragonfly dragonball dragonball1
dragonballz eagle123 tiger123 tigers12 lionking lionheart wolverine scorpion scorpion1 scorpio1
spider12 spider123 phoenix1 phoenix123 unicorn1 unicorn123 mermaid1 mustang1 mustang123 mustangs
ferrari1 ferrari123 porsche1 porsche911 mercedes mercedes1 corvette corvette1 chevrolet yamaha123
kawasaki suzuki123 harley12 harley123 harleydavidson shadow12 shadow123 shadow1! hello123 hello1234
hello12345 hello123! hellohello helloworld hello@123 helloo123 whatever whatever1 whatever! trustno1
trustnoone trustme1 nothing1 something something1 anything blessed1 blessing blessing1 faithful
jesus123 jesus777 jesuschrist jesusislord jesus1234 godisgood godislove godbless christ123 bismillah
bismillah1 bismillah123 alhamdulillah allah123 allahuakbar krishna1 jaishreeram omsairam india123
india@123 pakistan pakistan1 pakistan123 pakistan786 bangladesh indonesia singapore malaysia
vietnam1 thailand philippines australia argentina colombia colombia1 portugal brasil123 mexico123
espana123 france123 deutschland deutschland1 turkiye1 russia123 america1 american1 california
california1 newyork1 newyork123 brooklyn brooklyn1 london123 london12 chicago1 december november
september february january1 october1 summer01 summer12 summer123 summer2020 summer2021 summer2022
summer2023 summer2024 summer2025 winter123 winter2023 winter2024 winter2025 spring2024 spring2025
autumn2024 autumn2025 monday123 friday13 friday123 sunday123 birthday birthday1 christmas christmas1
halloween halloween1 freedom1 freedom12 freedom123 america123 victory1 victory123 success1
success123 winner123 champion champion1 warrior1 warriors soldier1 survivor assassin1 predator
terminator gladiator playboy1 playboy123 gangster gangsta1 superstar superstar1 rockstar rockstar1
rocknroll metallica metallica1 slipknot slipknot1 linkinpark linkinpark1 greenday greenday1 blink182
evanescence eminem123 nirvana1 beatles1 michaeljackson justinbieber onedirection bangtan123
blackpink blackpink1 exoexo12 westside eastside westside1 eastside1 northside southside money123
money1234 moneymoney dollar123 business business1 manager1 marketing security security1 security123
service1 support1 support123 student1 student123 teacher1 college1 school123 company1 company123
vodafone vodafone1 turktelekom telekom1 theworldinyourhand global123 global123@ cisco123 cisco1234
oracle123 oracle12 linux123 ubuntu123 raspberrypi server123 database database1 network1 letmein2
operator operator1 operations research engineer engineer1 passport password1234567890 creative
creative1 mountain mountain1 midnight midnight1 moonlight moonlight1 stardust starlight starfish
sapphire serenity serenity1 paradise paradise1 heavenly angel123 angel1234 angels12 angelica
angelina angeleyes october10 november11 december12 december25 remember rememberme forgetme forgetit
whocares whoknows whatsup1 nopass123 nothing123 qwertypassword passwordqwerty password1qaz
1234password 12345password 123456password 123password123 1password1 00001111 00112233 0011223344
09876543 0p9o8i7u 7777777a 777777777 7777777777 1111aaaa 1111qqqq 123qwezxc 147147147 159159159
258258258 258456258 321321321 369369369 456456456 456123789 654321654321 789789789 963963963
987987987 102030405060 112112112 121212121 131131131 123000123 12300000 12345000 10000000 100000000
20000000 1000000000 10101010101
`;

const known = new Set(commonest.trim().split(/\s+/));

/** Whether this is one of the first passwords that anybody would try, whatever its capitals. */
export function isCommonPassword(password: string): boolean {
  return known.has(password.toLowerCase());
}
