// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/lookup.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QUndoStack;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class FoundList;
class HostList;
class KeyStore;
class MailboxCard;
class PlanCard;
class ProxyProofCard;
class VantagePicture;
class TextField;

// What to check and who allowed it: the form before a check. Sends nothing; everything it cannot
// read is said beside the field.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    explicit SetupPage(QWidget *parent = nullptr);

    // Where a mailbox's password is kept, and where what was removed can be brought back from. Both
    // may be missing, and outlive the page.
    void use(KeyStore *keys, QUndoStack *steps);

    // What the form says, or nothing after it has shown what is wrong with it.
    std::optional<CheckRequest> request();
    // Fills the form. What the form has no field for (canary, pace, name server) comes back with
    // request() as long as the servers stay the same.
    void fill(const CheckRequest &request);
    void clear();
    // Everything that stands in the form, complete or not, for fill().
    CheckRequest typed() const;
    // Begins a plan for what was typed on the first page: a domain, or a server.
    void begin(const QString &target);
    QString clientName() const;
    QStringList domains() const;
    // What was typed is kept across a crash until a check has begun with it.
    void keepDraft();
    void forgetDraft();
    // A check has begun with what stands here.
    void begun();
    // A mailbox's password, where it stands here; it is in no run.
    QString passwordOf(const ImapLogin &login) const;
    void say(const QString &text); // in the foot bar, until something is changed
    // What still stands in the way of a start, for a person; empty when nothing does.
    QString missing() const;

Q_SIGNALS:
    void startAsked();
    void troubled(const QString &why); // after the check has begun, when another page is shown
    void vantageKnown(const doorcheck::Vantage &vantage); // of the servers that were looked up

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *whoCard();
    QWidget *mailCard();
    QWidget *proxyCard();
    QWidget *permissionCard();
    QWidget *vantageCard();
    QWidget *footBar();
    void addLookup(QVBoxLayout *layout);
    void lookUp();
    void forgetFound();
    bool hasNames() const; // something DNS would be asked about
    void showLookupState(const QString &trouble = {});
    void showFound(const FoundServers &found);
    void updateStart();
    void updatePlan();
    void takeDraft();
    // What can be read of the form as it stands, for the plan alone.
    CheckRequest sketch() const;
    bool readTargets(CheckRequest &request);
    bool readPublic(CheckRequest &request);
    void take(const QList<Endpoint> &places, bool in, const QString &what);
    void setLeftOut(const QList<Endpoint> &places);
    bool everythingLeftOut() const;
    void tryMailbox();

    CheckRequest m_base;
    TextField *m_client;
    TextField *m_domain;
    HostList *m_mail;
    HostList *m_proxies;
    TextField *m_name;
    TextField *m_role;
    TextField *m_basis;
    QCheckBox *m_allowed;
    MailboxCard *m_mailbox;
    ProxyProofCard *m_proxyProof;
    QComboBox *m_vantage;
    TextField *m_public; // addresses
    QPushButton *m_start;
    QLabel *m_missing;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_placeText;
    VantagePicture *m_picture;
    PlanCard *m_plan;
    Lookup m_lookup;
    std::optional<FoundServers> m_found;
    QLabel *m_lookupText;
    QPushButton *m_lookupButton;
    FoundList *m_foundMail;
    FoundList *m_foundProxies;
    QLabel *m_noProxy;
    QList<Endpoint> m_leaveOut;
    QUndoStack *m_steps = nullptr;
    QTimer m_wait; // until typing pauses
};

} // namespace doorcheck
