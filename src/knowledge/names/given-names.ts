/**
 * Given names that news meets often, in many tongues; written as printed in English news. Own work.
 * A name that is also a common word at a sentence's start (Will, Mark, Rose) is in: the context decides.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
Aaron Abbas Abdallah Abdel Abdul Abdullah Abdulla Abdulaziz Abe Abel Abigail Abraham Abu Adam Adel Adele Adnan Adolf Adrian Adriana Ahmad Ahmed
Ai Aidan Aisha Akbar Akira Alain Alan Alastair Albert Alberto Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandra
Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alison Alistair Allan Allen Allison Alvaro Alvin Amanda Amber Amir Amit Amy Ana
Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angel Angela Angelina Angelo Angus Anil Anita Ann Anna Anne Annette
Annie Anthony Antoine Anton Antonio Antony Anwar Ariel Arif Arkady Arlene Arnaud Arnold Art Arthur Arturo Arun Ashley Ashraf Asif Astrid Atal Audrey Augusto
Aung Avi Avigdor Axel Aya Ayad Ayman Aziz Bai Ban Barack Barbara Barney Barry Bart Bashar Bashir Basil Bassam Beatrice Becky Ben Benazir Benedict Benjamin Benny
Bernard Bernardo Bernd Bernie Bertrand Beth Betty Bianca Bilal Bill Billy Bjorn Blake Bob Bobby Bodo Bogdan Boris Boutros Brad Bradley Branislav Brandon Brenda
Brendan Brent Brett Brian Brigitte Britney Brooke Bruce Bruno Bryan Bryce Burhan Byron Caitlin Calvin Cameron Camilla Carl Carla Carlo Carlos Carly
Carmen Carol Carole Caroline Carolyn Carrie Carter Casey Catherine Cathy Cecilia Cedric Celine Cesar Chandrika Chang Charlene Charles Charlie Charlotte Chelsea Chen
Cherie Cheryl Chester Chloe Chris Christian Christiane Christina Christine Christophe Christopher Chuck Cindy Claire Clara Clare Clarence Claude Claudia
Claudio Clay Clayton Cliff Clifford Clint Clinton Clive Colin Colleen Condoleezza Connor Conrad Corey Cornelius Craig Cristian Cristiano Cristina Curtis Cynthia Cyril
Dale Damian Damien Damon Dan Dana Daniel Daniela Danielle Danny Darrell Darren Daryl Dave David Davor Dawn Dean Debbie Deborah Debra Declan Deepak Denis
Denise Dennis Derek Desmond Dianne Diana Diane Dick Didier Diego Dieter Dimitri Dimitris Dina Dirk Djamel Dmitri Dmitriy Dmitry Dominic Dominique Don Donald Donna Dora Doris
Dorothy Doug Douglas Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Edgar Edith Edmund Edouard Eduard Eduardo Edward Edwin Ehud Eileen Elaine Eleanor
Elena Elias Elijah Elisabeth Elise Elizabeth Ella Ellen Elliot Elliott Elon Elsa Elton Emile Emilio Emily Emma Emmanuel Enrico Enrique Eric Erica Erich Erik Erika
Ernest Ernesto Ernie Ernst Esteban Esther Ethan Eugene Eva Evan Evgeny Evo Ewan Fabio Fabrice Farid Farouk Fatima Faisal Federico Felicia Felipe Felix Fernando
Fidel Fiona Florence Florian Floyd Frances Francesca Francesco Francis Francisco Franck Franco Francois François Frank Frankie Frans Franz Fred Freddie Freddy Frederic Frederick Fredrik Friedrich Fritz
Gabriel Gabriela Gabriella Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georges Georgina Gerald Gerard Gerardo Gerd Gerhard Gerry Giancarlo Gianfranco Gianni
Gilbert Gilberto Giles Gina Giorgio Giovanni Giuseppe Glen Glenda Glenn Gloria Goran Gordon Grace Graeme Graham Grant Greg Gregg Gregor Gregory Greta Guido Guillaume Guillermo
Gunter Gus Gustav Gustavo Guy Gwyneth Habib Hafez Haider Hakan Hal Haley Hamad Hamid Han Hanna Hannah Hans Harald Hardeep Hari Harold Harriet Harris Harrison Harry Harvey
Hasan Hashim Hassan Hazel Heather Hector Heidi Heinrich Heinz Helen Helena Helene Helga Helmut Henri Henrik Henry Herbert Herman Hermann Hilary Hillary Hiroshi Holly
Hosni Howard Hu Hubert Hugh Hugo Humberto Hussain Hussein Ian Ibrahim Igor Ilham Ilya Imran Ingrid Inigo Irene Irina Iris Isaac Isabel Isabella Ismail Israel Istvan Ivan
Ivo Iyad Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan Jane Janet Janice Jared Jaroslaw Jasmine Jason Javier Jay Jean
Jeb Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jessie Jesus Jill Jim Jimmy Jiang Jo Joachim Joan Joanna Joanne Joao João Joaquin Jochen Jodie Joe
Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jonny Joost Jorge Jose José Josef Joseph Josephine Josh Joshua Joy Joyce Juan Juanita Judd Jude Judith Judy Juergen
Jules Julia Julian Juliana Julie Julien Juliet Julio Julius Junichiro Justin Justine Kaja Kamal Kamala Karen Karim Karin Karl Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrina
Kay Keir Keith Kelly Kelvin Ken Kenneth Kenny Kent Kerry Kevin Khaled Khalid Khalil Kim King Kirk Kirsten Kirsty Klaus Kofi Konstantin Kostas Kourtney Kris Krista Kristen
Kristian Kristin Kristina Kurt Kyle Kylie Lachlan Lakshmi Lance Larry Lars Laszlo Laura Lauren Laurence Laurent Laurie Lawrence Lea Leah Lech Lee Leila Len Lena Leo
Leon Leonard Leonardo Leonid Leroy Les Lesley Leslie Lester Lev Levi Lewis Li Liam Lidia Lien Lila Lily Lin Linda Lindsay Lindsey Lionel Lisa Liz Lizzie Lleyton Lloyd Lois
Lorenzo Lori Lorraine Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciano Lucio Lucy Ludwig Luigi Luis Luiz Lukas Luke Luther Lydia Lyndon Lynn Lynne Madeleine Maggie Magnus
Mahathir Mahinda Mahmoud Mahmud Malcolm Malik Mandy Manfred Manmohan Manuel Mara Marat Marc Marcel Marcelo Marco Marcos Marcus Margaret Margarita Maria Mariah Marian Mariana Marianne Marie
Marilyn Marina Marine Mario Marion Marissa Marjorie Mark Marko Marlon Marsha Martha Martin Martina Marty Marvin Marwan Mary Maryam Massimo Mateusz Matt Matteo Matthew Matthias Maureen Maurice Mauricio
Max Maxim Maxime Maxine Megan Meg Meghan Mehdi Mehmet Mel Melanie Melinda Melissa Melvin Mercedes Meredith Mervyn Mia Michael Michaela Michel Michele Michelle Mick Mickey Miguel Mikael Mike Mikhail Miklos
Milan Mildred Miles Millie Milos Milton Mina Ming Miranda Miriam Miroslav Mitch Mitchell Mitt Mo Mohamad Mohamed Mohammad Mohammed Mohammad Mohsen Moira Molly Mona Monica Monique Morgan Morris Moses Moshe
Mostafa Muammar Muhammad Muhammed Muqtada Murray Mustafa Myles Myra Nabil Nadia Nadine Nancy Naomi Narendra Naseer Nasser Natalia Natalie Natasha Nathan Nathaniel Navin Neal Ned Neil Nelson Nestor Neville Ngozi Niall Nicholas
Nick Nicky Nicola Nicolas Nicole Nigel Nikita Nikki Nikola Nikolai Nikolaus Nikolay Nils Nina Noah Noam Noel Nora Norbert Noreen Norma Norman Norman Nouri Nuno Olaf Ole Oleg Oleksandr Olga Oliver Olivia Olivier Olusegun Omar Omer Orlando
Oscar Osama Oskar Otto Owen Pablo Paddy Pamela Paola Paolo Parvez Pascal Pat Patricia Patrick Patsy Patti Paul Paula Paulo Pauline Pavel Pedro Peggy Penelope Penny Percy Per Pervez Pete Peter Petra Petro Phil Philip Philippa
Philippe Phillip Phyllis Pierce Pierre Pieter Pietro Piotr Polly Pranab Preston Priscilla Priti Qusay Rachel Rafael Rafik Rahul Raj Rajiv Ralf Ralph Ramin Ramon Ramzi Rand Randall Randy Raphael Rashid Raul Ravi Ray
Raymond Rebecca Recep Reg Reggie Regina Reinhard Rene Renee Rex Reza Rhys Ricardo Riccardo Richard Rick Ricky Rishi Rita Riyad Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rod Rodney Rodolfo Rodrigo Roger Roland Rolf
Roman Romano Ron Ronald Ronaldo Ronan Ronnie Rory Rosa Rosalind Rosemary Rosie Ross Rowan Roy Ruben Rudolf Rudolph Rudy Rupert Ruslan Russ Russell Rusty Ruth Ryan Saad Sabrina Saddam Sadiq Saeed Sajid Salah Salim Sally Salman Salvador Sam Samantha
Sameer Sami Samir Samuel Sandra Sandy Sanjay Sara Sarah Sasha Saul Scott Sean Sebastian Sebastien Selena Serena Serge Sergei Sergey Sergio Serhiy Seth Seyed Shane Shannon Sharon Shaun Shaukat Shawn Sheila Sheldon Shelley Sherry Shimon Shinzo Shirin Shirley
Sidney Siegfried Sigmar Silvia Silvio Simon Simone Slobodan Sofia Sonia Sonja Sophia Sophie Spencer Stacey Stacy Stan Stanislav Stanley Stefan Stefano Steffen Stella Stephan Stephane Stephanie Stephen Sterling Steve Steven Stewart
Stuart Sue Sunil Susan Susana Susanna Susanne Susie Suzanne Svetlana Sven Syed Sylvester Sylvia Sylvie Tadeusz Taha Tamara Tammy Tania Tanya Tara Tareq Tariq Tarja Tatiana Tatyana Taylor Ted Terence Teresa Teri Terrence Terri Terry Tessa Thabo
Thaksin Thelma Theo Theodor Theodore Theresa Thierry Thomas Tiffany Tiger Tim Timothy Tina Toby Todd Tom Tomas Tommy Toni Tony Tracey Tracy Travis Trevor Trey Tristan Troy Tyler Tyrone Uday Uhuru Ulf Ulrich Umar Umberto Ursula Uwe Vaclav Valentin Valentina
Valeria Valerie Valery Vanessa Vasily Venus Vera Vernon Veronica Viacheslav Vic Vicente Vicky Victor Victoria Vijay Vikram Viktor Vince Vincent Vincenzo Viola Virginia Vitali Vitaly Vivian Vivien Vladimir Vladislav Volodymyr Vojislav Vyacheslav Wade Wahid Walid
Wallace Walter Wanda Warren Wayne Wendy Werner Wesley Whitney Wilbur Wilfred Wilhelm Will Willem William Willie Willy Wim Winston Wolfgang Woodrow Xavier Xi Yahya Yair Yan Yang Yann Yasir Yasser Yasmin Yevgeny Yitzhak Yoko Yoshihide Yossi Younis Yousef Youssef Yuri Yuriy Yulia Yusuf
Yves Yvette Yvonne Zac Zach Zachary Zack Zaheer Zara Zhang Zhao Zhou Ziad Zinedine Zoe Zoltan Zoran Sundar Satya Jensen Jerzy Karol Lukasz Tomasz Wojciech Krzysztof Marek Jarosław Mateo Santiago Tomás Javier Ignacio Iker Andrés Jesús Ángel María Lucía Inés Joaquín Raúl Julián
Jürgen Jörg Günter Günther Björn Søren Jörgen Hélène Jérôme Stéphane Frédéric René Benoît Aurélie Chloé Élise Émile Cécile Clémence Mathieu Mathilde Guillaume Margaux Beppe Matteo Giorgia Luigina Kazuo Hideki Takeshi Kenji Yukio Naoto Taro Shigeru Fumio Yoshiro Makoto Hye Jong Geun Hyun Seung Young Moon Jin Jae Min
Aamir Aart Abdelaziz Abdelfattah Abdelkader Abdi Abdirahman Abdou Abdurrahman Adama Ademir Adil Adolfo Adriano Afonso Agnes Agnieszka Agnès Agustin Agustín
Ahmet Aidana Aigul Aiko Ajay Ajit Akhilesh Akihito Akiko Akinwumi Akio Akmal Alassane Alexandru Algirdas Almaz Alojz Amadou Amara Amina Aminata Amitabh
Anara Andras Andreea Andris Andrus András Anibal Aniela Anjali Anke Anne-Marie Annegret Anneke Ante António Anupam Aníbal Apinya Arie Arjun Armando Armin
Arne Arnoldas Aruna Arvind Asako Asha Ashok Askar Atsushi Attila Aurelie Aurelio Ayse Ayumi Azim Babatunde Badawi Badr Balazs Bambang Baptiste Bassel
Beatriz Bela Belen Bengt Benigno Benito Benoit Bernhard Berthold Bhupinder Bimal Binyamin Birger Birgit Blaise Bohuslav Bojan Bola Boleslaw Bongbong
Borivoj Boro Borut Boubacar Bram Branko Bronislaw Budi Bulent Burak Butros Béla Bülent Caio Callum Camila Camilo Catalina Cecile Cees Cem Cemal Cengiz
Cezary Chaim Chandrababu Chatichai Cheikh Chiara Chidi Chie Chinedu Chuan Chukwuma Claudine Constantin Consuelo Corazon Corina Corinne Corneliu Cory Cosmin
Cristobal Csaba Czeslaw César Dacian Daisuke Dalia Dalibor Danica Danie Daniyar Daouda Dario Dariusz Davi Davit Deepika Delphine Detlef Devendra Devlet
Dietmar Dilip Dinesh Dolores Domingo Dorota Dov Dragan Dragoslav Drazen Duarte Dubravka Dumitru Dusan Dušan Ebrahim Eckhard Eero Efrain Eiji Einar Eisaku
Eitan Ekrem Eldar Elisa Eliseo Emad Emeka Emil Emiliano Emine Emmanuelle Emmerson Emre Endre Enzo Ercan Erdal Erkan Erling Esam Esko Espen Esra Etienne
Etsuko Eugenia Eugenio Ewa Ezequiel Ezer Fabian Fabrizio Fadi Fahd Farooq Fatih Fatma Faustin Fayez Federica Felicien Ferenc Fermin Finn Florin Fouad
Francoise Franjo Frantisek Françoise Freya Fumiko Gabor Gaku Ganesh Gediminas Geert Genevieve Geneviève Geraldo Germán Gerrit Gert Ghassan Gheorghe
Gianluca Gideon Gilles Giorgi Giulia Goncalo Gonzalo Gonçalo Gopal Goro Govinda Gro Grzegorz Guadalupe Guenter Gul Gulnara Gunnar Gunther Guntis Gurcharan
Gustaf Gyorgy Gyula György Gábor Gérard Göran Haakon Haidar Haile Hailemariam Haim Haitham Hajime Hakainde Hala Halina Haluk Halvor Hamza Hana Hanan Hani
Haris Harish Haroun Hartmut Haruka Haruo Hayato Haytham Hazem Heike Heikki Heitor Hendrik Hennie Henrique Henryk Hernan Hernán Heydar Hideo Hidetoshi
Hikaru Hikmet Hiroki Hiroko Hiroyuki Hisashi Hisham Horacio Horst Houda Hun Husam Husnu Håkan Héctor Iain Ibrahima Ichiro Idriss Idrissa Ihab Ilaria
Ildefonso Ilie Ilker Ilze Imad Imelda Imre Indira Indra Ines Inga Ingo Ingvar Ioan Ionel Iqbal Irakli Isaias Isamu Isao Isidro Ismael Ismet Issa Issam
Isser István Itamar Itsuro Itzhak Iulian Ivica Jaber Jabir Jacek Jacinto Jadranka Jadwiga Jagdish Jakaya Jamil Jana Janez Janko Janos Janusz Jarmo Jaromir
Jaroslav Jawad Jawaharlal Jaya Jayant Jean-Claude Jean-Jacques Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jejomar Jelko Jeroen Jesper Jiri Jiří Joaquim
Joice Joko Jolanta Jomo Joop Jordi Jorg Jorio Jorma Josiah Josip Jozsef Judit Juha Juhan Jukka Junko Jurgen Juris Jusuf Juvenal Jyoti Jyrki János József
Kaare Kagiso Kai Kalevi Kamla Kaoru Kapil Karan Karel Kari Karoly Karsten Kassym Katalin Katrin Katsuya Kauko Kazimierz Kazuko Kazuyoshi Kees Keiko Keisuke
Keizo Kemal Kenichi Khieu Khin Kiichi Kinga Kiran Kishore Kiyoshi Kjell Knut Koichi Koji Kozo Kresimir Krishna Krystyna Kunio Kurmanbek Kwame Kweku Károly
Ladislav Laila Lajos Lalit Lalu Lansana Lasse Laurentiu Lautaro Layla Lazarus Leandro Leif Leni Lennart Leonel Leszek Levan Levon Levy Leyla Libor Limor
Lina Linnea Liviu Ljubo Lojze Lothar Lubomir Ludger Ludovic Ludvik Luisa Luz Luís László Maarten Maciej Macky Madan Madhav Mahamadou Mahamat Mahdi Mahendra
Maher Mahesh Mailson Maithripala Majed Majid Malgorzata Mamadou Mamata Mamoru Manish Manoj Manuela Marcela Marcin Marguerite Mariam Mariano Marijke Mariko
Marius Mariusz Marjan Markus Marten Masaaki Masahiko Masahiro Masako Masao Masaru Masashi Masayoshi Masayuki Matias Mats Matyas Matías Mauno Maximo
Mayawati Mazen Meena Megawati Meir Meles Menachem Mesut Metin Michiko Midori Mieczyslaw Mieke Mieko Mihai Mika Mikheil Mikko Miklós Milagros Mile Milorad
Miloslav Miloš Minoru Miodrag Mircea Mirjana Mitsuko Mitsuo Miyuki Mladen Modibo Mohan Moise Moises Momir Morihiro Motoo Mounir Moussa Mugur Mukesh Mulayam
Munir Murat Murli Musa Mustapha Mwai Nabih Nadim Naftali Nagisa Naguib Naji Najib Nana Nand Naoki Naoko Narayan Naresh Natan Naveen Navjot Nawaf Nayef
Nazim Nebojsa Necmettin Neha Nenad Netanel Nicolae Nicolás Niels Nihat Nikol Nilufer Nino Nirmala Nitin Nitish Nizar Nkosazana Noboru Nobuaki Nobuhiko
Nobuo Nomsa Norberto Noriko Norio Norodom Noura Nuri Nurlan Nursultan Néstor Oby Octavian Octavio Ofer Olav Oldrich Olof Olu Ondrej Onno Onur Orhan Osamu
Osman Osvaldo Otakar Otavio Oumar Oumou Outi Ovidiu Paavo Padma Pal Palle Pam Pankaj Pascale Patrice Pawel Paweł Pekka Pentti Petre Petru Piet Porfirio
Prabhu Prabowo Pradeep Prakash Pratap Pratibha Praveen Predrag Prem Priya Priyanka Rachid Radek Radha Radoslaw Radovan Radu Rafaela Rafal Rafic Raila
Raimundo Rainer Rajendra Rajesh Rajnath Rakesh Rakhat Ramesh Rami Ramiro Ramón Rania Ranil Ranjit Ranko Raphaël Rashad Ratko Razvan Rebeca Reiko Rekha
Remedios Renato Retno Riad Rifaat Rigoberto Rik Rivka Rocio Roel Rogelio Rohit Rolandas Rolando Roni Roza Rubén Rudiger Rui Rune Ruud Ryoko Ryosuke Ryotaro
Ryszard Ryu Sachiko Sachin Sadako Sadao Sadyr Saeb Salem Salome Salva Samia Samira Sandeep Sander Sandor Sandro Sani Saparmurat Sarath Satish Satoru
Satoshi Saud Sauli Sebastiao Segolene Seiji Sekou Selahattin Seretse Serkan Serzh Shahid Shankar Sharad Shashi Shaul Shavkat Sheku Shigeki Shigeo Shingo
Shinichi Shintaro Shira Shivraj Shizuka Shlomo Shobha Shoichi Siaka Signe Sigrid Sihanouk Siim Silke Silvan Silvestre Simona Sinisa Siobhan Sipho Sirpa
Sizwe Sjoerd Slavko Slawomir Smriti Snezana Sohei Soichi Solveig Somchai Sooronbai Soren Sorin Stanislaw Stavros Stig Stipe Subhash Sudhir Sukhbir Suleyman
Sunita Surayud Suresh Surjit Sushma Susilo Susumu Svein Sándor Sébastien Süleyman Taavi Tadao Tadashi Taichi Takako Takao Takashi Takeo Takuya Talal Tamas
Tamim Tamás Tanja Tansu Tapio Tarek Tatsuo Tatsuya Tayfun Teddy Tedros Temir Teodor Teodoro Tetsuo Tetsuya Thandi Thanom Thein Themba Thiago Thibault
Thorbjorn Thorsten Tiago Tibor Tigran Timo Tito Tokuji Tomiko Tomislav Tommaso Tomoko Toomas Tor Torbjorn Torbjörn Tore Torgeir Torsten Toru Toshiaki
Toshihiko Toshiki Toshio Toyoo Traian Trond Tsutomu Turgut Tuula Tzipi Uddhav Uffe Ulrike Umaro Umaru Umit Urho Uri Usha Uzi Vahan Vaira Valdas Valdis
Valérie Vandana Vartan Vasile Veikko Veljko Veronique Vesna Ville Vinay Vinod Viorel Viorica Virat Virgil Virgilio Vishwanath Vitor Vlastimil Vojtech
Volker Vuk Vytautas Václav Véronique Wael Waldemar Waldir Waleed Wangari Wassim Wieslaw Winnie Wiranto Witold Wladyslaw Wlodzimierz Wole Wouter Ximena Yael
Yakubu Yasar Yashwant Yassin Yasuhiro Yasuko Yasunari Yasuo Yasushi Yayi Yehuda Yigal Yingluck Yisrael Yoav Yogi Yoichi Yolanda Yoshihiko Yoshiko Yoshinori
Yoshio Youssouf Yoweri Yuichi Yuji Yukari Yukiko Yumi Yuriko Yusuke Yutaka Zahir Zaid Zakaria Zalman Zamira Zander Zanele Zayed Zbigniew Zdenek Zdzislaw
Zeev Zelia Zeljko Zeynep Zlatko Zodwa Zofia Zoltán Zsolt Zsuzsa Zuhair Zulfikar Zurab Zuzana Zvi Álvaro Édouard Étienne Óscar Ömer Łukasz Željko
`
    .trim()
    .split(/\s+/u),
);
